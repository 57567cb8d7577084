import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import type { InvestigationState } from '../state';
import { partTasks } from './annulment';
import { changedTasks } from './changed-text';
import { judgmentTasks } from './judgments';

/** What may still be open when the case is in the archive: a correction that was ordered, appeals, and what came of them. Until then it has not ended. */
export function afterTheEnd(state: InvestigationState): readonly Wanted[] {
  const { investigator } = state;
  const { correction, appeals } = state.approval;
  const ordered = correction !== null && correction.reportedAt === null ? [correction] : [];
  return [
    ...ordered.map(({ orderedAt }) => wanted('report-correction', investigator, orderedAt, { presses: 'AP-10' })),
    ...judgmentTasks(state),
    ...partTasks(state),
    ...changedTasks(state),
    ...appeals
      .filter(({ status }) => status === 'pending')
      .map(({ ref, filedAt }) => wanted('decide-appeal', investigator, filedAt, { ref })),
  ];
}

/** A report that is submitted anew has its own tasks first. */
export const late: Matter = { tasks: (state) => (state.stage === 'submitted' ? [] : afterTheEnd(state)) };
