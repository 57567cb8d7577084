import type { Text } from '@app/clock';
import { ownerWords, wordFor } from '@app/contracts';
import type { Names } from '@app/contracts';
import { natureWords } from '@app/domain';
import { shaped } from '../shapes/form-words';

const codes = ['missing', 'parts', 'checks'] as const;

/** What the organs, parts and checks in the standing of a report are called, by id. */
export function reportWords(standing: object, names: Names): Readonly<Record<string, Text>> {
  const told = shaped(standing);
  const lacking = codes.flatMap((member) => codesIn(told[member])).map((code): [string, Text] => [code, lackingWords(code, names)]);
  const organs = organsIn(standing).map((organ): [string, Text] => [organ, ownerWords(organ, names)]);
  return Object.fromEntries([...lacking, ...organs]);
}

function codesIn(member: unknown): readonly string[] {
  return Array.isArray(member) ? member.map(String) : Object.keys(shaped(member));
}

function lackingWords(code: string, names: Names): Text {
  return { zh: wordFor('missing', code, 'zh', names), en: wordFor('missing', code, 'en', names) };
}

const organFields = ['member', 'addressee', 'invited'];

/** The organs that it names, wherever they stand. */
function organsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(organsIn);
  return Object.entries(shaped(value)).flatMap(([field, inner]) =>
    typeof inner === 'string' ? (organFields.includes(field) ? [inner] : []) : organsIn(inner),
  );
}

/** The nature that the team proposes, with its words; null before there is one. */
export function natureIn(standing: object): object | null {
  const nature = shaped(shaped(standing)['nature']);
  const words: Readonly<Record<string, Text>> = natureWords;
  const kind = nature['kind'];
  return typeof kind === 'string' ? { ...nature, kindText: words[kind] ?? { zh: kind, en: kind } } : null;
}
