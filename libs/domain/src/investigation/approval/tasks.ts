import type { Clock } from '@app/clock';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { approvalLimits } from '../governing-clock';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { afterTheEnd } from './late';

const reportOfOthers = {
  zh: '报告由原调查组提交：可以批复、退回，或者重新组成调查组（原报告不再作数，调查期限仍自事故发生之日起计算）',
  en: 'the report is the former team’s: approve it, return it, or form a team anew (it then no longer stands; the period still runs from the accident)',
};

/** What the decision asks for. */
export function approvalTasks(state: InvestigationState, _clocks: readonly Clock[], { law }: World): readonly Wanted[] {
  const { stage, stageSince, investigator, teamwork } = state;
  const note = teamwork.formedFor === investigator ? {} : { note: reportOfOthers };
  if (stage === 'submitted') return [wanted('approve', investigator, stageSince, { presses: approvalLimits, ...note })];
  return [...serviceTasks(state), ...localTasks(state, law), ...afterTheEnd(state)];
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

/** What only some places ask for: copies by a day (AP-05), the unit's report on the carrying-out (AP-11). */
function localTasks({ stage, investigator, approval, decision }: InvestigationState, { clocks, settings }: LawSheet): readonly Wanted[] {
  if (approval === null || (stage !== 'approved' && stage !== 'published')) return [];
  const copies = decision.copiedAt === null && clocks.some(({ id }) => id === 'AP-05');
  const report = decision.carryingOutReportedAt === null && settings['carryingOut.report'] === 'asked';
  return [
    ...(copies ? [wanted('copy-approval', investigator, approval.issuedAt, { presses: 'AP-05' })] : []),
    ...(report ? [wanted('record-carrying-out', investigator, approval.issuedAt)] : []),
  ];
}
