import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { Reaction } from '../../stream/procedure';
import type { InvestigationState } from '../state';

/** Why a report that was vetted no longer stands. */
type ReopeningGround = 'approval-revoked' | 'report-returned' | 'report-set-aside';

/**
 * The supervisions to which the case opens again, by number. No text says what becomes of an agreement, or of a release, when the report
 * no longer stands (SV-08, SV-11, AP-10): every supervision that was not withdrawn begins anew unless the setting `supervision.reopened` is
 * `stands`.
 */
export function reopenedSupervisions({ supervisions }: InvestigationState, { settings }: LawSheet): readonly number[] {
  if (settings['supervision.reopened'] === 'stands') return [];
  return supervisions.filter(({ status }) => status !== 'withdrawn').map(({ n }) => n);
}

/** Until a supervision answers that it runs again, the case itself holds the gate: a message may be long on its way. */
export function withReopened(state: InvestigationState, { occurredAt, data }: RecordedEvent): InvestigationState {
  const told = numbersIn(data);
  const supervisions = state.supervisions.map((link) =>
    told.includes(link.n) ? { ...link, status: 'recorded' as const, reopenedAt: occurredAt } : link,
  );
  return { ...state, supervisions };
}

/** What each of them is told. */
export function tellReopened(ground: ReopeningGround) {
  return ({ data }: NewEvent): readonly Reaction[] =>
    numbersIn(data).map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-reopened', data: { ground } }));
}

/** None in events of before supervisions were told. */
function numbersIn({ supervisions }: NewEvent['data']): readonly number[] {
  return Array.isArray(supervisions) ? supervisions.map(Number) : [];
}
