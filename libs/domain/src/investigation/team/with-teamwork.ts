import type { InvestigationState } from '../state';
import type { TeamState } from './state';

/** The state with another part of what is known of the team. */
export function withTeamwork(state: InvestigationState, changed: Partial<TeamState>): InvestigationState {
  return { ...state, teamwork: { ...state.teamwork, ...changed } };
}
