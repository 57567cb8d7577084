import type { Text } from '@app/clock';
import { wordFor } from '@app/contracts';
import type { Names } from '@app/contracts';
import { natureWords } from '@app/domain';
import { shaped } from '../shapes/form-words';
import { organWords } from '../shapes/organ-words';

const codes = ['missing', 'parts', 'checks'] as const;

/** What the organs, parts and checks in the standing of a report are called, by id. */
export function reportWords(standing: object, names: Names): Readonly<Record<string, Text>> {
  const told = shaped(standing);
  const lacking = codes.flatMap((member) => codesIn(told[member])).map((code): [string, Text] => [code, lackingWords(code, names)]);
  return { ...Object.fromEntries(lacking), ...organWords(standing, names) };
}

function codesIn(member: unknown): readonly string[] {
  return Array.isArray(member) ? member.map(String) : Object.keys(shaped(member));
}

function lackingWords(code: string, names: Names): Text {
  return { zh: wordFor('missing', code, 'zh', names), en: wordFor('missing', code, 'en', names) };
}

/** The nature that the team proposes, with its words; null before there is one. */
export function natureIn(standing: object): object | null {
  const nature = shaped(shaped(standing)['nature']);
  const words: Readonly<Record<string, Text>> = natureWords;
  const kind = nature['kind'];
  return typeof kind === 'string' ? { ...nature, kindText: words[kind] ?? { zh: kind, en: kind } } : null;
}
