import { addDays, addMonths, addWorkingDays, daysBetween, isWorkingDay } from '@app/calendar';
import type { Calendar, CountedDay, Day } from '@app/calendar';
import type { BackwardLimit, Limit } from './rule';

export function isBackward(limit: Limit): limit is BackwardLimit {
  return 'hoursBefore' in limit || 'daysBefore' in limit || 'workingDaysBefore' in limit;
}

/** Hours of a limit that runs to the instant, negative when counted backwards; null for limits in days. */
export function hoursOf(limit: Limit): number | null {
  if ('hours' in limit) return limit.hours;
  return 'hoursBefore' in limit ? -limit.hoursBefore : null;
}

/** The last day of a period that starts on `start`, which is not counted (law.md 4.6.1, 4.6.2). Hours are not counted here. */
export function lastDay(start: Day, limit: Limit, calendar: Calendar): CountedDay {
  if ('workingDays' in limit) return addWorkingDays(calendar, start, limit.workingDays);
  if ('days' in limit) return { day: addDays(start, limit.days), provisional: false };
  if ('months' in limit) return { day: addMonths(start, limit.months), provisional: false };
  if ('years' in limit) return { day: addMonths(start, limit.years * 12), provisional: false };
  if ('daysBefore' in limit) return { day: addDays(start, -limit.daysBefore), provisional: false };
  if ('workingDaysBefore' in limit) return addWorkingDays(calendar, start, -limit.workingDaysBefore);
  throw new Error('Hours run from an instant, not from a day.');
}

/** What is left of the period after `from`: working days for a working-day limit, else natural days. */
export function rest(from: Day, last: Day, limit: Limit, calendar: Calendar): number {
  if (!('workingDays' in limit)) return daysBetween(from, last);
  let count = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day).working) count += 1;
  return count;
}

/** The day on which `count` days that are left end when counting goes on after `day`. */
export function resume(day: Day, count: number, limit: Limit, calendar: Calendar): CountedDay {
  if ('workingDays' in limit && count > 0) return addWorkingDays(calendar, day, count);
  return { day: addDays(day, count), provisional: false };
}
