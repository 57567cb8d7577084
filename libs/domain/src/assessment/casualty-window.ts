import { addDays, endOfDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { dayAt } from '../stream/times';
import type { AccidentClass } from './accident-field';
import type { CasualtyRules } from './casualty-rules';

/** What of an accident decides its window; both can be corrected, which moves the window (T-17). */
export interface CountedAccident {
  readonly occurred: Instant | Day;
  readonly class: AccidentClass;
}

export interface CasualtyWindow {
  readonly days: number;
  readonly lastDay: Day;
  /** 00:00 Beijing time of day 31 (8): from then on it is closed and the missing count as dead. */
  readonly endsAt: Instant;
}

/** The window in which changes of casualties count: the day of the accident is not counted (RP-11; decree 493, articles 13 and 20). */
export function casualtyWindow({ occurred, class: kind }: CountedAccident, rules: CasualtyRules): CasualtyWindow {
  const { days } = rules.windows[kind];
  const lastDay = addDays(dayAt(occurred), days);
  return { days, lastDay, endsAt: endOfDay(lastDay) };
}
