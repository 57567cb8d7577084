import type { Fact } from '@app/clock';
import type { Apply, EventOf } from '../../../stream/decision';
import type { RecordedEvent } from '../../../stream/event';
import { at, plain } from '../../facts-of';
import { at as moved } from '../../move';
import type { InvestigationState } from '../../state';
import { deciding } from '../deciding';
import type { Revoked } from '../state';
import type { OrderCorrection } from './order-correction.schema';

type Revocation = { readonly revokes: string | null; readonly investigator: string };

export const revocationChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'correction.ordered': (state, { data, occurredAt, by }: EventOf<OrderCorrection>) =>
    deciding(state, { correction: { orderedBy: by.organ, orderedAt: occurredAt, dueOn: data.dueOn, reportedAt: null } }),
  'correction.reported': (state, { occurredAt }) =>
    deciding(state, { correction: state.decision.correction && { ...state.decision.correction, reportedAt: occurredAt } }),
  'approval.revoked': revoked,
};

/** The case is under investigation again; what the new round decides anew is taken out of the state, not out of the ledger. */
function revoked(state: InvestigationState, event: EventOf<Revocation>): InvestigationState {
  const former: Revoked = { number: event.data.revokes, revokedAt: event.occurredAt, by: event.by.organ };
  const again = {
    ...moved(state, 'investigating', event),
    investigator: event.data.investigator,
    report: null,
    approval: null,
    aftermath: { ...state.aftermath, closedAt: null, conclusion: null, copies: [], redactedAt: null },
  };
  const revocations = [...state.decision.revoked, former];
  return deciding(again, { nature: null, extendedDays: 0, addressees: [], correction: null, revoked: revocations });
}

/** Without a limit of its own the new investigation stands under the one from the accident (setting `investigation.reopenedLimit`). */
export function revocationFacts(event: RecordedEvent): readonly Fact[] {
  const revocation = plain(event);
  if (typeof event.data['newReportDueOn'] === 'string') return [...revocation, ...at('new-report.due', 'newReportDueOn')(event)];
  return [...revocation, ...revocation.map((fact) => ({ ...fact, fact: 'investigation.reopened' }))];
}
