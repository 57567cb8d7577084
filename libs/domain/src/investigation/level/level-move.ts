import { onLevelChange } from '../../jurisdiction/level-change';
import type { LevelChange, LevelChangeAnswer } from '../../jurisdiction/level-change';
import { compareLevels } from '../../assessment/assess-level';
import type { Casualties } from '../../assessment/casualties';
import { lossOf } from '../../assessment/casualties-on';
import type { CasualtyGroup } from '../../assessment/casualty-change';
import type { Level } from '../../assessment/levels';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { casualtyHistory, personMoves } from './casualty-history';
import { assessorOf, levelStanding } from './standing';
import type { LevelStanding } from './standing';

type Law = Pick<World, 'law' | 'now'>;

/** A level that is no longer what it was, and what that does to competence (decree 493, article 20). */
export interface LevelMove {
  readonly change: LevelChange;
  /** Whether a person has determined the new level, or only the numbers say it (初判). */
  readonly stands: 'determined' | 'computed';
  /** The change of casualties itself lies inside the window, whenever it became known (T-16). */
  readonly insideWindow: boolean;
  readonly answer: LevelChangeAnswer;
}

/**
 * The level's latest move away from one that a person had determined. Null where there is none, and where no number shows why the
 * level rose: raising by article 20(1) needs no such reason.
 */
export function levelMove(state: InvestigationState, world: Law): LevelMove | null {
  const standing = levelStanding(state, world);
  const rules = world.law.casualties;
  const ends = standing === null ? null : endsOf(state, standing);
  if (standing === null || rules === undefined || ends === null) return null;
  const reached = groundOf(state, ends, standing, world);
  if (reached === null) return null;
  const change: LevelChange = { from: ends.from, to: ends.to, ...reached };
  const insideWindow = reached.ground === 'casualties' && dayAt(reached.changedAt) <= standing.casualties.window.lastDay;
  return { change, stands: ends.stands, insideWindow, answer: onLevelChange(change, standing.accident, rules) };
}

interface Ends extends Pick<LevelMove, 'stands'> {
  readonly from: Level;
  readonly to: Level;
}

function endsOf({ level: { levels } }: InvestigationState, { determined, computed }: LevelStanding): Ends | null {
  if (determined === null) return null;
  if (computed !== null && computed !== determined) return { from: determined, to: computed, stands: 'computed' };
  const last = levels.findLast(({ before, level }) => before !== null && before !== level);
  return last?.before == null ? null : { from: last.before, to: last.level, stands: 'determined' };
}

type Reached = Pick<LevelChange, 'ground' | 'changedAt'>;

function groundOf(state: InvestigationState, { from, to }: Ends, standing: LevelStanding, { law, now }: Law): Reached | null {
  // Downwards nothing turns on the ground (T-19).
  if (compareLevels(to, from) < 0) return { ground: 'casualties', changedAt: state.level.levels.at(-1)?.at ?? now };
  const assess = assessorOf(state, law);
  const reaches = (casualties: Casualties): boolean => {
    const level = assess(casualties)?.level ?? null;
    return level !== null && compareLevels(level, to) >= 0;
  };
  const at = crossedAt(state, reaches);
  if (at !== null) return { ground: 'casualties', changedAt: at };
  const { counted, prepared, window } = standing.casualties;
  if (reaches({ ...(prepared ?? counted), directLossWan: null })) return { ground: 'missing-counted', changedAt: window.endsAt };
  const loss = lossOf(casualtyHistory(state));
  const lost = { deaths: null, seriousInjuries: null, directLossWan: loss?.wan ?? null };
  return loss !== undefined && reaches(lost) ? { ground: 'loss', changedAt: loss.at } : null;
}

/** When the persons, and nothing else, last came to reach the level. */
function crossedAt(state: InvestigationState, reaches: (casualties: Casualties) => boolean): LevelChange['changedAt'] | null {
  const groups: Record<CasualtyGroup, number> = { none: 0, injured: 0, missing: 0, dead: 0 };
  let found: LevelChange['changedAt'] | null = null;
  for (const { from, to, count, at } of personMoves(state)) {
    groups[from] -= count;
    groups[to] += count;
    const there = reaches({ deaths: groups.dead, seriousInjuries: groups.injured, directLossWan: null });
    found = there ? (found ?? at) : null;
  }
  return found;
}
