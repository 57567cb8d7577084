import type { Calendar } from './calendar';
import { statutoryDays } from './statutory-days';
import type { Day } from './time';
import { isWorkingDay } from './working-days';
import type { WorkingDay } from './working-days';

/** A day that one calendar works and another does not. */
export interface ChangedDay {
  readonly day: Day;
  readonly was: WorkingDay;
  readonly is: WorkingDay;
}

/**
 * What a notice moves: the Beijing days, in order, that are working days in one calendar and not in the other. A day that
 * only ceases to be provisional is not among them.
 */
export function changedDays(before: Calendar, after: Calendar): readonly ChangedDay[] {
  const named = [before, after].flatMap(({ off, worked, years }) => [...off, ...worked, ...years.flatMap(statutoryDays)]);
  return [...new Set(named)]
    .sort()
    .map((day) => ({ day, was: isWorkingDay(before, day), is: isWorkingDay(after, day) }))
    .filter(({ was, is }) => was.working !== is.working);
}
