import type { Instant } from '@app/calendar';
import { dueRungs } from '@app/clock';
import type { Clock, Rung } from '@app/clock';
import type { NewEvent } from './event';
import { givingOf } from './given';
import type { Procedure, World } from './procedure';
import type { StreamState } from './state';

// Timers and queues take some seconds on a busy machine; more than this has a reason that somebody should look at.
const lateAfterMs = 15_000;

/** A reminder as it is given at `now`; more than some seconds after its instant it is late. @param state what was withdrawn in it before */
export function firedRung({ id, clock, name, at, to, action, text }: Rung, now: Instant, state: Pick<StreamState, 'withdrawn'>): NewEvent {
  const late = Date.parse(now) - Date.parse(at) > lateAfterMs;
  return { kind: 'rung.fired', version: 1, occurredAt: at, data: { rung: givingOf(id, state), clock, name, at, to, action, text, late } };
}

/**
 * The reminders that an act makes due at once, such as the first of a report that has just been received: they are written in its
 * turn, since one of their own would double the work of an opening. From the first by which more happens than a reminder on they
 * keep their own turns.
 *
 * @param state the stream's after the act, where nothing was due before it
 * @param clocks as the act leaves them
 */
export function rungsAtOnce(procedure: Procedure, state: StreamState, clocks: readonly Clock[], world: World): readonly NewEvent[] {
  const { own } = state;
  if (own === null || procedure.ended(own)) return [];
  const due = dueRungs(clocks, world.now);
  const first = due.findIndex((rung) => doesMore(procedure, state, rung, world));
  return (first < 0 ? due : due.slice(0, first)).map((rung) => firedRung(rung, world.now, state));
}

function doesMore(procedure: Procedure, state: StreamState, rung: Rung, world: World): boolean {
  return procedure.lapse(state.own, rung, world).length > 0 || procedure.reactions(firedRung(rung, world.now, state)).length > 0;
}
