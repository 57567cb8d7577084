import type { Calendar } from './calendar';
import { addDays, fromNumber, isWeekend, toNumber } from './day';
import { isKnown, lookupOf, works } from './lookup';
import type { Lookup } from './lookup';
import { mostIn, pastMoves } from './past-moves';
import type { Day } from './time';

/** Between which days a provisional date can still move, both included. The same day twice when it is not provisional. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Days in a row of which no notice is known. */
interface Stretch {
  readonly weekdays: number;
  readonly weekendDays: number;
}

/** How many working days a stretch can hold at one extreme. */
type Bound = (stretch: Stretch) => number;

const none: Stretch = { weekdays: 0, weekendDays: 0 };

/**
 * The range of `addWorkingDays(calendar, day, count)`. Earliest: as many weekend days become working days as ever did;
 * latest: as many weekdays become days off as ever did (see `pastMoves`). Days of known notices stand still here, though a
 * notice that amends them can move any date: that is a new edition, not a provisional answer.
 */
export function workingDayRange(calendar: Calendar, day: Day, count: number): DayRange {
  const lookup = lookupOf(calendar);
  const [early, late] = count < 0 ? ([least, most] as const) : ([most, least] as const);
  return { earliest: reach(lookup, day, count, early), latest: reach(lookup, day, count, late) };
}

/** The range of `rollForward(calendar, day)`. */
export function rollRange(calendar: Calendar, day: Day): DayRange {
  return workingDayRange(calendar, addDays(day, -1), 1);
}

function most({ weekdays, weekendDays }: Stretch): number {
  return weekdays + Math.min(weekendDays, mostIn(pastMoves.daysWorked, weekdays + weekendDays));
}

function least({ weekdays, weekendDays }: Stretch): number {
  return Math.max(0, weekdays - mostIn(pastMoves.daysOff, weekdays + weekendDays));
}

// The first day up to which `bound` finds enough: no true count is higher (most) or lower (least) at that day.
function reach(lookup: Lookup, day: Day, count: number, bound: Bound): Day {
  let at = toNumber(day);
  let before = 0;
  let open = none;
  while (before + bound(open) < Math.abs(count)) {
    at += Math.sign(count);
    if (isKnown(lookup, at)) {
      before += bound(open) + Number(works(lookup, at));
      open = none;
    } else {
      open = longer(open, at);
    }
  }
  return fromNumber(at);
}

function longer({ weekdays, weekendDays }: Stretch, at: number): Stretch {
  return isWeekend(at) ? { weekdays, weekendDays: weekendDays + 1 } : { weekdays: weekdays + 1, weekendDays };
}
