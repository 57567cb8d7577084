import { approvalHandovers } from '../approval/tasks';
import type { InvestigationState } from '../state';
import { clueHandovers } from '../team/clues/handovers';

/** What is still open when the file goes into the archive: shown and recorded, it holds up nothing. */
export function openAtArchive(state: InvestigationState): { readonly handovers: readonly string[]; readonly evidence: readonly string[] } {
  const handovers = [...approvalHandovers(state), ...clueHandovers(state)].map(({ id }) => id);
  // Papers, records and data are part of the file; things have to go back or be disposed of.
  const evidence = state.evidence.items.filter(({ kind, state: where }) => kind === 'physical' && where === 'held').map(({ ref }) => ref);
  return { handovers, evidence };
}
