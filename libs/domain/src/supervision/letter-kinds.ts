import type { Text } from '@app/clock';

/** 提示函 before anything is late, 警示函 and 督办函 after; 约谈函 and 通报 only with the consent of the government (SV-29). */
export const letterTitles = {
  reminder: { zh: '提示函', en: 'letter of reminder' },
  warning: { zh: '警示函', en: 'letter of warning' },
  urging: { zh: '督办函', en: 'letter of urging' },
  interview: { zh: '约谈函', en: 'summons to an interview' },
  criticism: { zh: '通报', en: 'notice of criticism' },
} as const satisfies Readonly<Record<string, Text>>;

export type LetterKind = keyof typeof letterTitles;

/** Those that order something of a government. */
export function isGrave(kind: LetterKind): boolean {
  return kind === 'interview' || kind === 'criticism';
}
