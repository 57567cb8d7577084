import type { Calendar, CalendarEdition } from './calendar';
import { addDays, weekday } from './day';
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
  const provisional = !known(calendar, day);
  const restByWeek = weekday(day) === 0 || weekday(day) === 6;
  if (calendar.worked.includes(day)) return { working: true, provisional };
  return { working: !restByWeek && !calendar.off.includes(day), provisional };
}

// A year's notice can change the last days of the year before: that of 2019 made 29 December 2018 a working day and 31 a day off.
function known(calendar: Calendar, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return calendar.years.includes(year) && (day.slice(5) < '12-29' || calendar.years.includes(year + 1));
}

export interface CountedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** The n-th working day after (n > 0) or before (n < 0) `day`, which is itself not counted (law.md 4.6.1, 4.6.8). */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): CountedDay {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let at = day;
  let provisional = false;
  while (left > 0) {
    at = addDays(at, step);
    const answer = isWorkingDay(calendar, at);
    provisional ||= answer.provisional;
    if (answer.working) left -= 1;
  }
  return { day: at, provisional };
}

/** The day itself when it is a working day, else the next one. */
export function rollForward(calendar: Calendar, day: Day): CountedDay {
  const { working, provisional } = isWorkingDay(calendar, day);
  if (working) return { day, provisional };
  const next = addWorkingDays(calendar, day, 1);
  return { day: next.day, provisional: provisional || next.provisional };
}
