import type { Instant } from '@app/calendar';
import { instant, procedures, projectStream, stateAfter } from '@app/domain';
import type { Projection, Stand, Turn } from '@app/domain';
import { lawOf } from './law';
import { turnOf } from './turn';

/** The stand after a turn, as if it were written; numbers of series are still placeholders. */
export function standAfter(stand: Stand, { draft, stands }: Turn): Stand {
  if (draft === null) return stand;
  const state = stateAfter(procedures[stand.ref.procedure], stand.state, draft, draft.recordedAt);
  if (stands === null) return { ...stand, state };
  const { nextDueAt, waitsFor, ended, summary } = stands;
  return { ...stand, state, place: summary?.place ?? stand.place, row: { nextDueAt, waitsFor, ended, ...draft.basis }, shown: stands };
}

/**
 * A stream when all reminders that are due have been given: what a command that is given now will meet. Nothing is written.
 *
 * @param at now, by the database's clock
 */
export function settled(stand: Stand, at: Instant): Stand {
  for (let now = stand; ;) {
    const turn = turnOf(now, { kind: 'time' }, at);
    if (turn.outcome === 'idle') return now;
    now = standAfter(now, turn);
  }
}

/** The read model of a stream by the law that holds now. @param at as of `settled` */
export function standing({ ref, place, state }: Stand, at: Instant): Projection {
  const { sheet, calendar } = lawOf(ref.procedure, place);
  const world = { now: instant(Date.parse(at) + state.shift), law: sheet, calendar };
  return projectStream(procedures[ref.procedure], state, world, ref.caseId);
}
