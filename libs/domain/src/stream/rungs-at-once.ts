import type { Instant } from '@app/calendar';
import { dueRungs } from '@app/clock';
import type { Clock, Rung } from '@app/clock';
import type { NewEvent } from './event';
import type { Procedure, World } from './procedure';

// Timers and queues take some seconds on a busy machine; more than this has a reason that somebody should look at.
const lateAfterMs = 15_000;

/** A reminder as it is given at `now`; more than some seconds after its instant it is late. */
export function firedRung({ id, clock, name, at, to, action, text }: Rung, now: Instant): NewEvent {
  const late = Date.parse(now) - Date.parse(at) > lateAfterMs;
  return { kind: 'rung.fired', version: 1, occurredAt: at, data: { rung: id, clock, name, at, to, action, text, late } };
}

/**
 * The reminders that an act makes due at once, such as the first of a report that has just been received: they are written in its
 * turn, since one of their own would double the work of an opening. From the first by which more happens than a reminder on they
 * keep their own turns.
 *
 * @param own the procedure's state after the act, where nothing was due before it
 * @param clocks as the act leaves them
 */
export function rungsAtOnce(procedure: Procedure, own: unknown, clocks: readonly Clock[], world: World): readonly NewEvent[] {
  if (own === null || procedure.ended(own)) return [];
  const due = dueRungs(clocks, world.now);
  const first = due.findIndex((rung) => doesMore(procedure, own, rung, world));
  return (first < 0 ? due : due.slice(0, first)).map((rung) => firedRung(rung, world.now));
}

function doesMore(procedure: Procedure, own: unknown, rung: Rung, world: World): boolean {
  return procedure.lapse(own, rung, world).length > 0 || procedure.reactions(firedRung(rung, world.now)).length > 0;
}
