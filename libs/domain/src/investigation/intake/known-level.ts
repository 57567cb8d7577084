import { higherLevel } from '../../assessment/assess-level';
import type { Level } from '../../assessment/levels';
import type { World } from '../../stream/procedure';
import { dangerOn } from '../level/danger';
import { computedLevel, precautionLevel } from '../level/standing';
import type { InvestigationState } from '../state';

/**
 * The level as it is known at a moment: as a person had determined it by then, else the higher of what the numbers said (初判) and what
 * whoever took a report in had last assumed. A report is not shorter, or slower, because an assumption was not corrected yet.
 *
 * @param world `now`: the moment, which may lie in the past; of the time before the case was opened nothing else is known
 */
export function knownLevel(state: InvestigationState, { law, now }: Pick<World, 'law' | 'now'>): Level | null {
  const at = now < state.reportedAt ? state.reportedAt : now;
  const { levels } = state.level;
  const determined = levels.length === 0 ? state.determined : (levels.findLast((one) => one.at <= at)?.level ?? null);
  return determined ?? higherLevel(assumedLevel(state, at), computedLevel(state, { law, now: at }));
}

/** What was last assumed by whoever took a report in. */
export function assumedLevel({ intake, suspectedLevel }: InvestigationState, at: string): Level | null {
  const known = intake.chain.filter(({ receivedAt, assumed }) => receivedAt <= at && assumed !== null);
  return known.at(-1)?.assumed ?? suspectedLevel;
}

/** 较大 or above: what is reported by express within the hour (RP-12). */
export function isLarger(level: Level | 'unknown' | null): boolean {
  return level !== null && level !== 'unknown' && level !== 'ordinary';
}

/** 快报 is owed by the higher of the level and 就高研判等级, or because a person found the effect on society grave (LV-10, RP-22). */
export function expressOwed(level: Level | null, state: InvestigationState, world: Pick<World, 'law' | 'now'>): 'owed' | 'none' {
  return isLarger(precautionLevel(level, state, world)) || dangerOn(state, world.now).gravity !== null ? 'owed' : 'none';
}
