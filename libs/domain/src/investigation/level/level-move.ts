import { onLevelChange } from '../../jurisdiction/level-change';
import type { LevelChange, LevelChangeAnswer } from '../../jurisdiction/level-change';
import { compareLevels, higherLevel } from '../../assessment/assess-level';
import type { Casualties } from '../../assessment/casualties';
import { casualtyWindow, tollOnWater } from '../../assessment/casualty-window';
import { lossOf } from '../../assessment/casualties-on';
import type { CasualtyGroup } from '../../assessment/casualty-change';
import type { Groups } from '../../assessment/tally';
import type { Level } from '../../assessment/levels';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { casualtyHistory, personMoves } from './casualty-history';
import { assessorOf, computedLevel, levelStanding } from './standing';
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
 * The level's latest move away from one that a person had determined, or else from that of the first report. Null where there is none, and where no number shows why the
 * level rose: raising by article 20(1) needs no such reason.
 */
export function levelMove(state: InvestigationState, world: Law): LevelMove | null {
  const standing = levelStanding(state, world);
  const rules = world.law.casualties;
  const ends = standing === null ? null : endsOf(state, standing, world);
  if (standing === null || rules === undefined || ends === null) return null;
  const reached = groundOf(state, ends, standing, world);
  if (reached === null) return null;
  const change: LevelChange = { from: ends.from, to: ends.to, ...reached };
  const { lastDay } = casualtyWindow(standing.accident, rules);
  const insideWindow = reached.ground === 'casualties' && dayAt(reached.changedAt) <= lastDay;
  return { change, stands: ends.stands, insideWindow, answer: onLevelChange(change, standing.accident, rules) };
}

interface Ends extends Pick<LevelMove, 'stands'> {
  readonly from: Level;
  readonly to: Level;
}

function endsOf(state: InvestigationState, { determined, computed }: LevelStanding, world: Law): Ends | null {
  if (determined === null) return fromFirst(state, computed, world);
  if (computed !== null && computed !== determined) return { from: determined, to: computed, stands: 'computed' };
  const last = state.level.levels.findLast(({ before, level }) => before !== null && before !== level);
  return last?.before == null ? null : { from: last.before, to: last.level, stands: 'determined' };
}

/** While nobody has determined a level: from what it was with the first report, at the least 一般. */
function fromFirst(state: InvestigationState, computed: Level | null, { law }: Law): Ends | null {
  const first = computedLevel(state, { law, now: state.reportedAt });
  const from = higherLevel(state.suspectedLevel, first) ?? 'ordinary';
  return computed === null || compareLevels(computed, from) <= 0 ? null : { from, to: computed, stands: 'computed' };
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
  const onWater = law.casualties !== undefined && tollOnWater(standing.accident, law.casualties) !== null;
  const at = crossedAt(state, ({ dead, injured, missing }) =>
    reaches({ deaths: onWater ? dead + missing : dead, seriousInjuries: injured, directLossWan: null }),
  );
  if (at !== null) return { ground: 'casualties', changedAt: at };
  const { counted, window } = standing.casualties;
  if (reaches({ ...counted, directLossWan: null })) return { ground: 'missing-counted', changedAt: window.endsAt };
  const loss = lossOf(casualtyHistory(state));
  const lost = { deaths: null, seriousInjuries: null, directLossWan: loss?.wan ?? null };
  return loss !== undefined && reaches(lost) ? { ground: 'loss', changedAt: loss.at } : null;
}

/** When the persons, and nothing else, last came to reach the level. */
function crossedAt(state: InvestigationState, reaches: (groups: Groups) => boolean): LevelChange['changedAt'] | null {
  const groups: Record<CasualtyGroup, number> = { none: 0, injured: 0, missing: 0, dead: 0 };
  let found: LevelChange['changedAt'] | null = null;
  for (const { from, to, count, at } of personMoves(state)) {
    groups[from] -= count;
    groups[to] += count;
    const there = reaches(groups);
    found = there ? (found ?? at) : null;
  }
  return found;
}
