import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { afterTheEnd } from './late';

/** What the decision asks for. */
export function approvalTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator } = state;
  if (stage === 'submitted') return [wanted('approve', investigator, stageSince, { presses: 'AP-01' })];
  return [...serviceTasks(state), ...afterTheEnd(state)];
}

/** What the approval hands on, until somebody records that it was taken over. */
export function approvalHandovers({ decision }: InvestigationState): readonly Wanted[] {
  const open = decision.handovers.filter(({ doneAt }) => doneAt === null);
  return open.map(({ ref, to, since }) => wanted('record-handed-over', to, since, { ref }));
}

function serviceTasks({ stage, investigator, approval, decision }: InvestigationState): readonly Wanted[] {
  if (approval === null || (stage !== 'approved' && stage !== 'published')) return [];
  if (decision.addressees.length === 0) return [wanted('record-approval-received', investigator, approval.issuedAt)];
  return decision.addressees
    .filter(({ servedAt }) => servedAt === null)
    .map(({ ref, receivedAt }) => wanted('serve-approval', investigator, receivedAt, { ref, presses: 'AP-04' }));
}
