import type { InvestigationState } from '../state';
import type { EndingState } from './state';

/** The state with a part of the aftermath changed. */
export function endingWith(state: InvestigationState, change: Partial<EndingState>): InvestigationState {
  return { ...state, aftermath: { ...state.aftermath, ...change } };
}
