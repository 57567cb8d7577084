import type { Fact } from '@app/clock';
import type { Apply, EventOf } from '../../../stream/decision';
import type { RecordedEvent } from '../../../stream/event';
import type { CompetenceState } from '../../competence/state';
import { at, plain } from '../../facts-of';
import { at as moved } from '../../move';
import type { InvestigationState } from '../../state';
import { withReopened } from '../../supervised/reopening';
import { zhejiang38 } from '../articles';
import { deciding } from '../deciding';
import type { Revoked } from '../state';
import type { OrderCorrection } from './order-correction.schema';

type Revocation = {
  readonly revokes: string | null;
  readonly investigator: string;
  readonly reason: string;
  readonly seen?: string | null;
};

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
    ...moved(withReopened(state, event), 'investigating', event),
    investigator: event.data.investigator,
    competence: inOrderedHands(state, event),
    report: null,
    approval: null,
    aftermath: { ...state.aftermath, closedAt: null, conclusion: null, copies: [], redactedAt: null },
  };
  const revocations = [...state.decision.revoked, former];
  return deciding(again, {
    nature: null,
    extendedDays: 0,
    addressees: [],
    copiedAt: null,
    carryingOutReportedAt: null,
    correction: null,
    revoked: revocations,
  });
}

/** Another government investigates from now on, whoever raised or took over the case before; what the old one did before stays its own. */
function inOrderedHands({ competence, investigator: from }: InvestigationState, event: EventOf<Revocation>): CompetenceState {
  const { investigator: to, reason, seen } = event.data;
  if (to === from) return competence;
  const { occurredAt: at, recordedAt, by, documents } = event;
  const change = { way: 'revoked', from, to, at, recordedAt, by: by.organ, reason, article: zhejiang38, documents } as const;
  return { ...competence, changes: [...competence.changes, change], decidedOn: seen ?? competence.decidedOn };
}

/** Without a limit of its own the new investigation stands under the one from the accident (setting `investigation.reopenedLimit`). */
export function revocationFacts(event: RecordedEvent): readonly Fact[] {
  const revocation = plain(event);
  const limited = typeof event.data['newReportDueOn'] === 'string';
  const anew = revocation.map((fact) => ({ ...fact, fact: limited ? 'new-report.ordered' : 'investigation.reopened' }));
  return limited ? [...revocation, ...anew, ...at('new-report.due', 'newReportDueOn')(event)] : [...revocation, ...anew];
}
