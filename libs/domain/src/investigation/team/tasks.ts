import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

export function teamTasks({ procuratorate, stage, stageSince, investigator, reportedAt }: InvestigationState): readonly Wanted[] {
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const forming = stage === 'reported' ? [wanted('form-team', investigator, stageSince, { presses: 'IN-01' })] : [];
  if (procuratorate === null) return [wanted('invite-procuratorate', investigator, reportedAt), ...forming];
  if (procuratorate.answer !== null) return forming;
  return [wanted('record-procuratorate-answer', investigator, procuratorate.invitedAt), ...forming];
}
