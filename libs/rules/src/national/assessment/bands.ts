import type { Band } from '@app/domain';

/** Deaths of decree 493, article 3; the laws of railways, special equipment and the sea have taken them over. */
export const deaths: readonly Band[] = [
  { level: 'extraordinary', from: 30 },
  { level: 'major', from: 10 },
  { level: 'larger', from: 3 },
  { level: 'ordinary', from: 0 },
];

/** Serious injuries, acute industrial poisoning included. */
export const seriousInjuries: readonly Band[] = [
  { level: 'extraordinary', from: 100 },
  { level: 'major', from: 50 },
  { level: 'larger', from: 10 },
  { level: 'ordinary', from: 0 },
];

/** Direct loss in 万元: 1亿元 = 10000万元. */
export const directLossWan: readonly Band[] = [
  { level: 'extraordinary', from: 10_000 },
  { level: 'major', from: 5_000 },
  { level: 'larger', from: 1_000 },
  { level: 'ordinary', from: 0 },
];
