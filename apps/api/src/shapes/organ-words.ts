import type { Text } from '@app/clock';
import { ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';

/** Whether an addressee is an organ of the register, by its id; a unit stands by its name. */
export const isOrgan = (addressee: string): boolean => /^\d{6}-[a-z][a-z-]*$/.test(addressee);

/** What the organs are called that stand anywhere in an answer, by id; units that stand there by name are no ids. */
export function organWords(value: object, names: Names): Readonly<Record<string, Text>> {
  return Object.fromEntries(organsIn(value).map((organ) => [organ, ownerWords(organ, names)]));
}

function organsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isOrgan(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(organsIn) : [];
}
