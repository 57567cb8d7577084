import type { Words } from '../text/words';

/** @param id the year, with -a1 for an amending notice */
export function noticeTitle(id: string, { law }: Words): string {
  const [year = id, amending] = id.split('-');
  return amending === undefined ? law.noticeOf(year) : law.amendment(year);
}

/** Days in a row as spans: 2026-10-01至10-07. */
export function spansShown(days: readonly string[], { law }: Words): string {
  if (days.length === 0) return law.nothing;
  const spans: { first: string; last: string }[] = [];
  for (const day of days) {
    const before = spans.at(-1);
    if (before !== undefined && Date.parse(day) - Date.parse(before.last) === 86_400_000) before.last = day;
    else spans.push({ first: day, last: day });
  }
  return spans
    .map(({ first, last }) => (first === last ? first : law.daySpan(first, last.slice(0, 4) === first.slice(0, 4) ? last.slice(5) : last)))
    .join(law.comma);
}
