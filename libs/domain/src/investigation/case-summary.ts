import type { CaseSummary, World } from '../stream/procedure';
import { instantOfTime } from '../stream/times';
import { computedLevel } from './level/level-standing';
import type { InvestigationState } from './state';

export function caseSummary(state: InvestigationState, world: World): CaseSummary {
  const { name, place, level, stage, occurredAt } = state;
  return { name, place, level, computedLevel: computedLevel(state, world), stage, occurredAt: instantOfTime(occurredAt) };
}
