import type { CalendarEdition } from '../calendar';
import type { Day } from '../time';
import type { NoticeFault, Place } from './fault';

/** What was read of a notice, before it is held against the law. */
export interface Reading {
  readonly edition: CalendarEdition;
  readonly faults: readonly NoticeFault[];
  /** Where the notice names itself. */
  readonly place: Place;
  /** Where it names a day first. */
  readonly places: ReadonlyMap<Day, Place>;
}

/** Each day once, in order. */
export function ordered(days: Iterable<Day>): readonly Day[] {
  return [...new Set(days)].sort();
}
