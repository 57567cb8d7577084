import type { Text } from '@app/clock';
import { ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';
import { shaped } from './form-words';

/** What the organs are called that stand in these members of an answer, wherever they lie; by id. */
export function organWords(value: object, fields: readonly string[], names: Names): Readonly<Record<string, Text>> {
  return Object.fromEntries(organsIn(value, fields).map((organ) => [organ, ownerWords(organ, names)]));
}

function organsIn(value: unknown, fields: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => organsIn(each, fields));
  return Object.entries(shaped(value)).flatMap(([field, inner]) =>
    typeof inner === 'string' ? (fields.includes(field) ? [inner] : []) : organsIn(inner, fields),
  );
}
