import type { Apply, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import { at } from '../move';
import type { InvestigationState } from '../state';
import { withReopened } from '../supervised/reopening';
import type { Approve } from './approve.schema';
import type { ExtendApproval } from './extend-approval.schema';
import { deciding } from './deciding';
import { handoversOfApproval } from './handovers';
import type { Undone } from './state';

// Approvals of release 0.1.0 have a number and nothing else.
type Issued = Pick<Approve, 'number'> & Partial<Approve>;

/** What the events up to the approval change. */
export const approvalChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'approval.issued': (state, event: EventOf<Issued>) =>
    deciding(
      {
        ...at(state, 'approved', event),
        approval: { number: event.data.number, issuedAt: event.occurredAt },
      },
      {
        nature: event.data.nature ?? null,
        handovers: [...state.decision.handovers, ...handoversOfApproval(state, event.occurredAt)],
      },
    ),
  'approval.extended': (state, { data }: EventOf<ExtendApproval>) =>
    deciding(state, {
      extendedDays: state.decision.extendedDays + data.days,
      extensionRefs: [...state.decision.extensionRefs, data.ref],
    }),
  'report.returned': (state, event) => undone(state, event, {}),
  'report.set-aside': (state, event) => undone(state, event, { by: 'report.set-aside' }),
};

/** The submitted report no longer stands; the case is under investigation again. */
function undone(state: InvestigationState, event: RecordedEvent, how: Pick<Undone, 'by'>): InvestigationState {
  const submittedAt = state.report?.submittedAt ?? event.occurredAt;
  return deciding(
    { ...at(withReopened(state, event), 'investigating', event), report: null },
    { extendedDays: 0, returns: [...state.decision.returns, { submittedAt, returnedAt: event.occurredAt, ...how }] },
  );
}
