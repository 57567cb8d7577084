import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

/** What is left after the approval. */
export function endingTasks({ stage, stageSince, investigator, approval, aftermath }: InvestigationState): readonly Wanted[] {
  if (stage !== 'approved' && stage !== 'published') return [];
  const open = aftermath.closedAt === null ? [wanted('close', investigator, approval?.issuedAt ?? stageSince)] : [];
  if (stage === 'approved') return [wanted('publish-report', investigator, stageSince, { presses: 'AP-08' }), ...open];
  return aftermath.closedAt === null ? open : [wanted('archive', investigator, stageSince)];
}
