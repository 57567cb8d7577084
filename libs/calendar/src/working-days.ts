import type { Calendar } from './calendar';
import { fromNumber, toNumber } from './day';
import { isNotified, lookupOf, restsByLaw, works } from './lookup';
import type { Lookup } from './lookup';
import type { Day } from './time';

export interface WorkingDay {
  readonly working: boolean;
  /**
   * A notice that may speak of this day is not known, so the answer can still change; the plain weekend rule fills in. Not
   * provisional are the days off that need no notice (C-10).
   */
  readonly provisional: boolean;
}

export function isWorkingDay(calendar: Calendar, day: Day): WorkingDay {
  return answer(lookupOf(calendar), toNumber(day));
}

function answer(lookup: Lookup, day: number): WorkingDay {
  return { working: works(lookup, day), provisional: !isNotified(lookup, day) && !restsByLaw(lookup, day) };
}

export interface CountedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** The n-th working day after (n > 0) or before (n < 0) `day`, which is itself not counted (counting 4.6.1, 4.6.8). */
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
