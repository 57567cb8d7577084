import type { Instant } from '@app/calendar';
import { instant, procedureOf, projectStream, stateAfter } from '@app/domain';
import type { Projection, Stand, Turn } from '@app/domain';
import type { Books } from './law';
import { turnOf } from './turn';

/** The stand after a turn, as if it were written; numbers of series are still placeholders. */
export function standAfter(stand: Stand, { draft, stands }: Turn, by: Books): Stand {
  if (draft === null) return stand;
  const state = stateAfter(procedureOf(by.procedures, stand.ref.procedure), stand.state, draft, draft.recordedAt);
  if (stands === null) return { ...stand, state };
  const { nextDueAt, waitsFor, ended, summary } = stands;
  const { place = stand.place, kind: caseKind = stand.caseKind } = summary ?? {};
  return { ...stand, state, place, caseKind, row: { nextDueAt, waitsFor, ended, ...draft.basis }, shown: stands, dates: datesOf(stands) };
}

function datesOf({ clocks }: Projection): Stand['dates'] {
  return clocks.flatMap(({ id, dueDate, provisional, status }) =>
    dueDate !== null && (status === 'running' || status === 'paused') ? [{ id, dueDate, provisional }] : [],
  );
}

/**
 * A stream when all reminders that are due have been given: what a command that is given now will meet. Nothing is written.
 *
 * @param at now, by the database's clock
 */
export function settled(stand: Stand, at: Instant, by: Books): Stand {
  for (let now = stand; ;) {
    const turn = turnOf(now, { kind: 'time' }, at, by);
    if (turn.outcome === 'idle') return now;
    now = standAfter(now, turn, by);
  }
}

/** The read model of a stream by the law that holds now. @param at as of `settled` */
export function standing({ ref, place, state }: Stand, at: Instant, by: Books): Projection {
  const { sheet, calendar } = by.law(ref.procedure, place);
  const world = { now: instant(Date.parse(at) + state.shift), law: sheet, calendar };
  return projectStream(procedureOf(by.procedures, ref.procedure), state, world, ref.caseId);
}
