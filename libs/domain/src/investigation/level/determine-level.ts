import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { DetermineLevel } from './determine-level.schema';
import { computedLevel } from './level-standing';

/**
 * The level is a person's decision with its reason; it can be taken again as often as the measures change (LV-01, T-18), upwards and
 * downwards, and whoever investigates goes on (T-19). What the numbers said at that moment (初判) is kept beside it.
 */
export function determineLevel(state: InvestigationState, command: CommandOf<DetermineLevel>, world: World): Decision {
  const { act } = command;
  const data = { ...command.data, before: state.level, computed: computedLevel(state, world) };
  return (
    onlyInvestigatorSide(state, command, article('三')) ?? [{ kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data }]
  );
}
