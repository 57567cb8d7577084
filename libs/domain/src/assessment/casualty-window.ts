import { addDays, endOfDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { dayAt } from '../stream/times';
import type { AccidentClass, AccidentField } from './accident-field';
import type { CasualtyRules, TollOnWater } from './casualty-rules';

/** What of an accident decides its window; both can be corrected, which moves the window (T-17). */
export interface CountedAccident {
  readonly occurred: Instant | Day;
  readonly class: AccidentClass;
  /** Absent where only the class is known: then it is none of those on water. */
  readonly field?: AccidentField;
}

export interface CasualtyWindow {
  readonly days: number;
  readonly lastDay: Day;
  /** 00:00 Beijing time of day 31 (8): from then on it is closed and the missing count as dead. */
  readonly endsAt: Instant;
}

/** The window of supplementary reports and of a take-over: the day of the accident is not counted (RP-11; decree 493, articles 13 and 20). */
export function casualtyWindow({ occurred, class: kind }: CountedAccident, rules: CasualtyRules): CasualtyWindow {
  return windowOf(rules.windows[kind].days, occurred);
}

/** The window in which changes of casualties count for the level: the same, but on water one of its own (LV-11). */
export function tollWindow(accident: CountedAccident, rules: CasualtyRules): CasualtyWindow {
  return windowOf((tollOnWater(accident, rules) ?? rules.windows[accident.class]).days, accident.occurred);
}

/** How an accident on water is counted; null for any other, and for one before those rules. */
export function tollOnWater({ occurred, field }: CountedAccident, { onWater }: CasualtyRules): TollOnWater | null {
  if (onWater === undefined || field === undefined || !onWater.fields.includes(field)) return null;
  return dayAt(occurred) < onWater.inForce.from ? null : onWater;
}

function windowOf(days: number, occurred: Instant | Day): CasualtyWindow {
  const lastDay = addDays(dayAt(occurred), days);
  return { days, lastDay, endsAt: endOfDay(lastDay) };
}
