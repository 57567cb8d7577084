import type { Calendar } from './calendar';
import { isWeekend, toNumber } from './day';
import { isStatutory } from './statutory-days';
import type { Day } from './time';

/** A calendar as day numbers, for quick answers. */
export interface Lookup {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  /** Spans of days (first and last) of which every notice that may speak of them is known. */
  readonly known: readonly (readonly [number, number])[];
}

const lookups = new WeakMap<Calendar, Lookup>();

/** A calendar crosses into workflows as lists, and ladders ask it hundreds of times in every turn: so it is turned once. */
export function lookupOf(calendar: Calendar): Lookup {
  const found = lookups.get(calendar);
  if (found !== undefined) return found;
  const made = {
    off: numbers(calendar.off),
    worked: numbers(calendar.worked),
    known: knownSpans(calendar.years),
  };
  lookups.set(calendar, made);
  return made;
}

/** Whether every notice that may speak of the day is known. */
export function isNotified(lookup: Lookup, day: number): boolean {
  return lookup.known.some(([first, last]) => first <= day && day <= last);
}

/** A day of rest for certain although its notice is not known (C-10). What a known notice says of such a day stands. */
export function restsByLaw(lookup: Lookup, day: number): boolean {
  return isStatutory(day) && !isNotified(lookup, day);
}

/** Whether the day is worked; where no notice is known, the statutory days (C-10) and the plain weekend rule fill in. */
export function works(lookup: Lookup, day: number): boolean {
  if (restsByLaw(lookup, day)) return false;
  return lookup.worked.has(day) || (!isWeekend(day) && !lookup.off.has(day));
}

function numbers(days: readonly Day[]): ReadonlySet<number> {
  return new Set(days.map(toNumber));
}

// A year's notice can change the last days of the year before: that of 2019 made 29 December 2018 a working day and 31 a day off.
function knownSpans(years: readonly number[]): readonly (readonly [number, number])[] {
  const first = years.filter((year) => !years.includes(year - 1));
  const last = years.filter((year) => !years.includes(year + 1));
  return first.map((year, index) => [toNumber(`${year}-01-01`), toNumber(`${last[index] ?? year}-12-28`)]);
}
