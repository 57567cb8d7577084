import type { InvestigationState } from '../state';
import type { IntakeState } from './state';

/** The state with a change of what is known of the report. */
export function reporting(state: InvestigationState, change: Partial<IntakeState>): InvestigationState {
  return { ...state, reporting: { ...state.reporting, ...change } };
}
