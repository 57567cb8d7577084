import type { Calendar } from './calendar';
import { addDays, daysBetween, isWeekend, toNumber } from './day';
import type { Day } from './time';
import { isWorkingDay } from './working-days';

/** A day as a calendar on the wall shows it. */
export interface ShownDay {
  readonly day: Day;
  /** `made-up` is a weekend day worked (调休), `holiday` a Monday to Friday off; a holiday on a weekend day is a `weekend`. */
  readonly kind: 'working' | 'weekend' | 'holiday' | 'made-up';
  readonly provisional: boolean;
}

/** The days after `from` up to `to`: `from` itself is not counted (counting 4.6.1). Empty where `to` is not later. */
export function daysShown(calendar: Calendar, from: Day, to: Day): readonly ShownDay[] {
  const count = Math.max(0, daysBetween(from, to));
  return Array.from({ length: count }, (_none, index) => dayShown(calendar, addDays(from, index + 1)));
}

function dayShown(calendar: Calendar, day: Day): ShownDay {
  const { working, provisional } = isWorkingDay(calendar, day);
  const weekend = isWeekend(toNumber(day));
  if (working) return { day, kind: weekend ? 'made-up' : 'working', provisional };
  return { day, kind: weekend ? 'weekend' : 'holiday', provisional };
}
