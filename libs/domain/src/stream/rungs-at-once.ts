import { dueRungs } from '@app/clock';
import type { Clock, Rung } from '@app/clock';
import type { NewEvent } from './event';
import type { Procedure, World } from './procedure';
import { streamClocks } from './projection';
import type { StreamState } from './state';

export function firedRung({ id, clock, name, at, to, action, text }: Rung): NewEvent {
  return { kind: 'rung.fired', version: 1, occurredAt: at, data: { rung: id, clock, name, at, to, action, text } };
}

/** A stream before and after an act, with the clocks as the act leaves them. */
export interface Change {
  readonly before: StreamState;
  readonly after: StreamState;
  readonly clocks: readonly Clock[];
}

/**
 * The reminders that an act makes due at once, such as the first of a report that has just been received: they are written in its
 * turn, since one of their own would double the work of an opening. None where one was due before, for then all come in their order,
 * and none where the case moves, for then the law of the other place says what is due. From the first by which more happens than a
 * reminder on they keep their own turns.
 */
export function rungsAtOnce(procedure: Procedure, { before, after, clocks }: Change, world: World, caseId: string): readonly NewEvent[] {
  const due = dueRungs(clocks, world.now);
  if (due.length === 0 || after.own === null || procedure.ended(after.own)) return [];
  if (before.own !== null && placeOf(procedure, before.own, world) !== placeOf(procedure, after.own, world)) return [];
  if (dueRungs(streamClocks(procedure, before, world, caseId, clocks), world.now).length > 0) return [];
  const first = due.findIndex((rung) => doesMore(procedure, after.own, rung, world));
  return (first < 0 ? due : due.slice(0, first)).map(firedRung);
}

function placeOf(procedure: Procedure, own: unknown, world: World): string | null {
  return procedure.summary(own, world)?.place ?? null;
}

function doesMore(procedure: Procedure, own: unknown, rung: Rung, world: World): boolean {
  return procedure.lapse(own, rung, world).length > 0 || procedure.reactions(firedRung(rung)).length > 0;
}
