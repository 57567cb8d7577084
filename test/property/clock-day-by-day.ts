import { addDays } from '@app/calendar';
import type { Fact } from '@app/clock';
import { start, startDay } from './clock-arbitraries';

/** A second opinion on IN-01: it lives through the period day by day, as a clerk with a wall calendar would. */
export function dayByDay(facts: readonly Fact[]): { readonly dueDate: string | null; readonly left: number } {
  const revoked = facts.filter(({ fact }) => fact === 'extension.revoked').map(({ ref }) => ref);
  const until = (ref: string | undefined): string =>
    facts.find((fact) => fact.fact === 'appraisal.delivered' && fact.ref === ref)?.at ?? '9999-12-31';
  const pauses = facts
    .filter(({ fact }) => fact === 'appraisal.ordered')
    .map(({ at, ref }) => ({ from: at < start.at ? start.at : at, until: until(ref) }));
  let left = 60;
  let bound = 60;
  for (let day: string = startDay; day < '2025-01-01'; day = addDays(day, 1)) {
    const today = day;
    for (const { fact, at, ref, days = 0 } of facts) {
      if (fact !== 'extension.granted' || at !== today || revoked.includes(ref)) continue;
      const counted = Math.min(days, bound);
      bound -= counted;
      left += counted;
    }
    if (today > startDay && !pauses.some((pause) => pause.from < today && today <= pause.until)) left -= 1;
    if (left === 0 && !pauses.some((pause) => pause.from <= today && today < pause.until)) return { dueDate: today, left };
  }
  return { dueDate: null, left };
}
