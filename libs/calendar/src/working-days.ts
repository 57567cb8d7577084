import type { Calendar, CalendarEdition } from './calendar';
import { fromNumber, toNumber } from './day';
import { lookupOf } from './lookup';
import type { Lookup } from './lookup';
import type { Day } from './time';

/** Everything that the editions say, later editions over earlier ones of the same year. */
export function calendarOf(editions: readonly CalendarEdition[]): Calendar {
  const off = new Set<Day>();
  const worked = new Set<Day>();
  for (const edition of editions) {
    for (const day of edition.off) {
      off.add(day);
      worked.delete(day);
    }
    for (const day of edition.worked) {
      worked.add(day);
      off.delete(day);
    }
  }
  return {
    edition: editions.map((edition) => edition.id).join(','),
    years: [...new Set(editions.map((edition) => edition.year))].sort((a, b) => a - b),
    off: [...off].sort(),
    worked: [...worked].sort(),
  };
}

export interface WorkingDay {
  readonly working: boolean;
  /** A notice that may speak of this day is not known, so the answer can still change; the plain weekend rule fills in. */
  readonly provisional: boolean;
}

export function isWorkingDay(calendar: Calendar, day: Day): WorkingDay {
  return answer(lookupOf(calendar), toNumber(day));
}

function answer(lookup: Lookup, day: number): WorkingDay {
  const provisional = !lookup.known.some(([first, last]) => first <= day && day <= last);
  if (lookup.worked.has(day)) return { working: true, provisional };
  return { working: !isWeekend(day) && !lookup.off.has(day), provisional };
}

// Day 0, 1970-01-01, was a Thursday.
function isWeekend(day: number): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday > 4;
}

export interface CountedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** The n-th working day after (n > 0) or before (n < 0) `day`, which is itself not counted (law.md 4.6.1, 4.6.8). */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): CountedDay {
  const lookup = lookupOf(calendar);
  const step = Math.sign(count);
  let left = Math.abs(count);
  let at = toNumber(day);
  let provisional = false;
  while (left > 0) {
    at += step;
    const found = answer(lookup, at);
    provisional ||= found.provisional;
    if (found.working) left -= 1;
  }
  return { day: fromNumber(at), provisional };
}

/** The day itself when it is a working day, else the next one. */
export function rollForward(calendar: Calendar, day: Day): CountedDay {
  const { working, provisional } = isWorkingDay(calendar, day);
  if (working) return { day, provisional };
  const next = addWorkingDays(calendar, day, 1);
  return { day: next.day, provisional: provisional || next.provisional };
}
