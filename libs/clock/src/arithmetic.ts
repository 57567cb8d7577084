import { addDays, addMonths, addWorkingDays, daysBetween, isWorkingDay, rollForward, rollRange, workingDayRange } from '@app/calendar';
import type { Calendar, CountedDay, Day, DayRange } from '@app/calendar';
import type { BackwardLimit, Limit } from './rule';

export function isBackward(limit: Limit): limit is BackwardLimit {
  return 'hoursBefore' in limit || 'daysBefore' in limit || 'workingDaysBefore' in limit;
}

/** Hours of a limit that runs to the instant, negative when counted backwards; null for limits in days. */
export function hoursOf(limit: Limit): number | null {
  if ('hours' in limit) return limit.hours;
  return 'hoursBefore' in limit ? -limit.hoursBefore : null;
}

/** A day that was counted, and between which days a notice that is not published yet can still move it. */
export interface MovableDay extends CountedDay {
  readonly range: DayRange;
}

function fixed(day: Day): MovableDay {
  return { day, provisional: false, range: { earliest: day, latest: day } };
}

function workingDaysFrom(from: DayRange, day: Day, count: number, calendar: Calendar): MovableDay {
  const counted = addWorkingDays(calendar, day, count);
  if (!counted.provisional && from.earliest === from.latest) return fixed(counted.day);
  const earliest = workingDayRange(calendar, from.earliest, count).earliest;
  const latest = workingDayRange(calendar, from.latest, count).latest;
  return { ...counted, range: { earliest, latest } };
}

/** The last day of a period that starts on `start`, which is not counted (counting 4.6.1, 4.6.2, 4.6.8). Hours are not counted here. */
export function lastDay(start: Day, limit: Limit, calendar: Calendar): MovableDay {
  const from = { earliest: start, latest: start };
  if ('workingDays' in limit) return workingDaysFrom(from, start, limit.workingDays, calendar);
  if ('days' in limit) return fixed(addDays(start, limit.days));
  if ('months' in limit) return fixed(addMonths(start, limit.months));
  if ('years' in limit) return fixed(addMonths(start, limit.years * 12));
  if ('daysBefore' in limit) return fixed(addDays(start, -limit.daysBefore));
  if ('workingDaysBefore' in limit) return workingDaysFrom(from, start, -limit.workingDaysBefore, calendar);
  throw new Error('Hours run from an instant, not from a day.');
}

/** What is left of the period after `from`: working days for a working-day limit, else natural days. */
export function rest(from: Day, last: Day, limit: Limit, calendar: Calendar): number {
  if (!('workingDays' in limit)) return daysBetween(from, last);
  let count = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day).working) count += 1;
  return count;
}

/**
 * The day on which `count` days that are left end when counting goes on after `day`.
 *
 * @param from where `day` itself can still move; a day that was recorded stands still
 */
export function resume(day: Day, count: number, limit: Limit, calendar: Calendar, from = { earliest: day, latest: day }): MovableDay {
  if ('workingDays' in limit && count > 0) return workingDaysFrom(from, day, count, calendar);
  const range = { earliest: addDays(from.earliest, count), latest: addDays(from.latest, count) };
  return { day: addDays(day, count), provisional: false, range };
}

/** The last day itself where it is a working day, else the next one. */
export function roll({ day, range }: Pick<MovableDay, 'day' | 'range'>, calendar: Calendar): MovableDay {
  const target = rollForward(calendar, day);
  if (!target.provisional && range.earliest === range.latest) return fixed(target.day);
  return { ...target, range: { earliest: rollRange(calendar, range.earliest).earliest, latest: rollRange(calendar, range.latest).latest } };
}
