import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { DetermineLevel } from './determine-level.schema';

/** The level is a person's decision with its reason; it can be taken again as often as the measures change (LV-01, T-18, T-19). */
export function determineLevel(state: InvestigationState, command: CommandOf<DetermineLevel>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, article('三')) ?? [{ kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data }]
  );
}
