import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { FormTeam } from './form-team.schema';

/** The responsible government forms the team, or the department that it has authorised or entrusted (articles 19, 22, 24). */
export function formTeam(state: InvestigationState, command: CommandOf<FormTeam>): Decision {
  const { act, data } = command;
  return onlyInvestigatorSide(state, command, article('十九')) ?? [{ kind: 'team.formed', version: 1, occurredAt: act.occurredAt, data }];
}
