import type { Calendar, CalendarEdition } from './calendar';
import { isWeekend, toNumber } from './day';
import { defaultUnsourcedIssue, isYearly, issueDay } from './issue';
import type { UnsourcedIssue } from './issue';
import type { Day } from './time';

/**
 * Everything that the editions say, a later issue over an earlier one. The order of the list does not matter, as long as an
 * id stands for one content: a corrected copy of a notice is an amending edition (`2027-a1`), not a second `2027`.
 */
export function calendarOf(editions: readonly CalendarEdition[]): Calendar {
  const issued = [...editions].sort(byIssue);
  const working = new Map<Day, boolean>();
  for (const { off, worked } of issued) {
    for (const day of off) working.set(day, false);
    for (const day of worked) working.set(day, true);
  }
  const days = [...working.keys()].sort();
  return {
    edition: issued.map(({ id }) => id).join(','),
    years: [...new Set(issued.filter(isYearly).map(({ year }) => year))].sort((a, b) => a - b),
    off: days.filter((day) => working.get(day) === false && !isWeekend(toNumber(day))),
    worked: days.filter((day) => working.get(day) === true),
  };
}

/**
 * What was known on a day: the editions issued on or before it, so that the day of issue already knows.
 * @param day Beijing day
 * @param unsourced how editions without a day of issue are read
 */
export function calendarOn(editions: readonly CalendarEdition[], day: Day, unsourced: UnsourcedIssue = defaultUnsourcedIssue): Calendar {
  return calendarOf(editions.filter((edition) => issueDay(edition, unsourced) <= day));
}

/**
 * The same calendar without the years before `year`, which become unknown; the last days of December before it stay, as
 * its own notice may speak of them. For what has to be small: take a year less than the first day counted from, since
 * counting backwards may cross New Year.
 */
export function calendarSince(calendar: Calendar, year: number): Calendar {
  const first = `${year - 1}-12-29`;
  return {
    edition: calendar.edition
      .split(',')
      .filter((id) => Number(id.slice(0, 4)) >= year)
      .join(','),
    years: calendar.years.filter((known) => known >= year),
    off: calendar.off.filter((day) => day >= first),
    worked: calendar.worked.filter((day) => day >= first),
  };
}

function byIssue(a: CalendarEdition, b: CalendarEdition): number {
  const [left, right] = [`${issueDay(a)} ${a.id}`, `${issueDay(b)} ${b.id}`];
  return left < right ? -1 : Number(left > right);
}
