import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

/** What the decision asks for. */
export function approvalTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator } = state;
  if (stage === 'submitted') return [wanted('approve', investigator, stageSince, { presses: 'AP-01' })];
  return [];
}
