import type { Calendar } from './calendar';
import { toNumber } from './day';
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
    known: calendar.years.map((year) => knownOf(calendar, year)),
  };
  lookups.set(calendar, made);
  return made;
}

function numbers(days: readonly Day[]): ReadonlySet<number> {
  return new Set(days.map(toNumber));
}

// A year's notice can change the last days of the year before: that of 2019 made 29 December 2018 a working day and 31 a day off.
function knownOf(calendar: Calendar, year: number): readonly [number, number] {
  const last = calendar.years.includes(year + 1) ? '12-31' : '12-28';
  return [toNumber(`${year}-01-01`), toNumber(`${year}-${last}`)];
}
