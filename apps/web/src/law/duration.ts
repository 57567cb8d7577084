import type { Words } from '../text/words';

/** A length as one says it; which unit it has is the name of its only member. */
export function durationShown(limit: Readonly<Record<string, number>>, { law }: Words): string {
  const says: Readonly<Record<string, (n: number) => string>> = law.durations;
  return Object.entries(limit)
    .map(([unit, n]) => says[unit]?.(n) ?? law.unknown)
    .join('');
}
