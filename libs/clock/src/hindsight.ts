import type { Calendar, Instant } from '@app/calendar';
import type { Clock, Fact } from './clock';
import { instantOf, readable, recordedMs } from './fact-times';
import { project } from './project';
import type { ClockRule } from './rule';

/** A reminder that was given, as far as the question needs it. */
interface Given {
  readonly clock: string;
  /** Of the rung. */
  readonly id: string;
  readonly at: Instant;
}

const over: readonly Clock['status'][] = ['met', 'met-late', 'void'];

/**
 * Whether a reminder would have been given at its time if all that was so by then had been known: what was true later, and not known then, is left
 * out, so an act that came too late undoes none (C-11).
 *
 * @param offsetMinutes the case's own, as for `project`
 */
export function wouldHaveFired(
  rules: readonly ClockRule[],
  facts: readonly Fact[],
  calendar: Calendar,
  { clock: id, id: rung, at }: Given,
  offsetMinutes: number,
): boolean {
  const ms = Date.parse(at);
  const then = readable(facts).filter((fact) => instantOf(fact) <= at || recordedMs(fact) <= ms);
  const clock = project(rules, then, calendar, at, { offsetMinutes }).find((found) => found.id === id);
  const found = clock?.rungs.find((one) => one.id === rung);
  // Moot it also is where the record came late, which says nothing of what was so.
  return clock !== undefined && found !== undefined && !over.includes(clock.status) && found.state !== 'held';
}
