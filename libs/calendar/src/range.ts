import type { Calendar } from './calendar';
import { addDays, fromNumber, isWeekend, toNumber } from './day';
import { isNotified, lookupOf, restsByLaw, works } from './lookup';
import type { Lookup } from './lookup';
import { mostIn, pastMoves } from './past-moves';
import { isTold } from './statutory-days';
import type { Day } from './time';

/** Between which days a provisional date can still move, both included. The same day twice when it is not provisional. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Days in a row of which no notice is known; statutory days (C-10) lie in it, but are neither weekdays nor weekend days. */
interface Stretch {
  readonly days: number;
  readonly weekdays: number;
  readonly weekendDays: number;
  /** Days of years whose statutory days are not told either, so that any weekday can be one. */
  readonly untold: number;
}

/** How many working days a stretch can hold at one extreme. */
type Bound = (stretch: Stretch) => number;

const none: Stretch = { days: 0, weekdays: 0, weekendDays: 0, untold: 0 };

/**
 * The range of `addWorkingDays(calendar, day, count)`. Earliest: as many weekend days become working days as ever did;
 * latest: as many weekdays become days off as ever did (see `pastMoves`). Neither is ever a statutory day (C-10). Days of known
 * notices stand still here, though a notice that amends them can move any date: that is a new edition, not a provisional answer.
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

function most({ days, weekdays, weekendDays }: Stretch): number {
  return weekdays + Math.min(weekendDays, mostIn(pastMoves.daysWorked, days));
}

function least({ days, weekdays, untold }: Stretch): number {
  return Math.max(0, weekdays - mostIn(untold > 0 ? pastMoves.daysOff : pastMoves.daysMoved, days));
}

// The first day up to which `bound` finds enough: no true count is higher (most) or lower (least) at that day. A statutory day
// is passed over, since no count is reached on it.
function reach(lookup: Lookup, day: Day, count: number, bound: Bound): Day {
  let at = toNumber(day);
  let before = 0;
  let open = none;
  while (before + bound(open) < Math.abs(count) || (count !== 0 && restsByLaw(lookup, at))) {
    at += Math.sign(count);
    if (isNotified(lookup, at)) {
      before += bound(open) + Number(works(lookup, at));
      open = none;
    } else {
      open = longer(open, lookup, at);
    }
  }
  return fromNumber(at);
}

function longer(stretch: Stretch, lookup: Lookup, at: number): Stretch {
  const { weekdays, weekendDays } = stretch;
  const next = { ...stretch, days: stretch.days + 1, untold: stretch.untold + Number(!isTold(at)) };
  if (restsByLaw(lookup, at)) return next;
  return isWeekend(at) ? { ...next, weekendDays: weekendDays + 1 } : { ...next, weekdays: weekdays + 1 };
}
