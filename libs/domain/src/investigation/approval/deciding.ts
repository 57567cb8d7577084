import type { InvestigationState } from '../state';
import type { ApprovalState } from './state';

/** The state with a part of the decision changed. */
export function deciding(state: InvestigationState, change: Partial<ApprovalState>): InvestigationState {
  return { ...state, decision: { ...state.decision, ...change } };
}
