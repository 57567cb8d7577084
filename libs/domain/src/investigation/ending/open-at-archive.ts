import { approvalHandovers } from '../approval/tasks';
import type { InvestigationState } from '../state';
import { clueHandovers } from '../team/clues/handovers';

/** What is still open when the file goes into the archive: shown and recorded, it holds up nothing. */
export function openAtArchive(state: InvestigationState): { readonly handovers: readonly string[]; readonly evidence: readonly string[] } {
  return { handovers: [...approvalHandovers(state), ...clueHandovers(state)].map(({ id }) => id), evidence: [] };
}
