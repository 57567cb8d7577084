import type { Day, Instant } from '@app/calendar';
import { higherLevel } from '../../assessment/assess-level';
import { levelTitles } from '../../assessment/level-words';
import type { Level } from '../../assessment/levels';
import { dayInWords } from '../../stream/day-in-words';
import type { World } from '../../stream/procedure';
import { dangerOn } from '../level/danger';
import { endangeringOf } from '../level/endangering';
import { levelStanding } from '../level/standing';
import type { InvestigationState } from '../state';
import { assumedLevel } from './known-level';

/** What of the level a paper can say beside what a person has determined or assumed. */
export interface LevelKnown {
  readonly computed: Level | null;
  readonly trapped: number;
  /** Missing persons who are among the dead of `computed`, and why. */
  readonly presumed: { readonly persons: number; readonly because: 'on-water' | 'window-over' } | null;
  readonly endangering: boolean;
  /** The last day of the window in which casualties count; null where no level is known to follow from them. */
  readonly lastDay: Day | null;
  /** What came after the window; null while nothing has. */
  readonly late: { readonly lastDay: Day; readonly deaths: number; readonly changes: number } | null;
}

export const nothingKnown: LevelKnown = { computed: null, trapped: 0, presumed: null, endangering: false, lastDay: null, late: null };

export function levelKnown(state: InvestigationState, world: World): LevelKnown {
  const standing = levelStanding(state, world);
  const { trapped } = dangerOn(state, world.now);
  const endangering = endangeringOf(state, world) !== null;
  if (standing === null) return { ...nothingKnown, trapped, endangering };
  const { closed, window, presumed: persons, late } = standing.casualties;
  return {
    computed: standing.computed,
    trapped,
    endangering,
    presumed: persons === 0 ? null : { persons, because: closed ? 'window-over' : 'on-water' },
    lastDay: window.lastDay,
    late: late.changes.length === 0 ? null : { lastDay: window.lastDay, deaths: late.deaths, changes: late.changes.length },
  };
}

/** What stands where nothing is known: a text never passes over an item that the law asks for. */
export const toBeChecked = '待核';

/**
 * The level as a paper may say it: determined, or as a first assessment, with those who are missing or trapped beside it; never the level
 * that it may become for the one that it has (LV-10).
 */
export function levelInWords(state: InvestigationState, known: LevelKnown, now: Instant): string {
  const beside = besideInWords(state, known);
  if (state.determined !== null) return [`已认定为${levelTitles[state.determined].zh}事故`, ...beside].join('，');
  const level = firstAssessment(state, known, now);
  if (level !== null) return [`初判${levelTitles[level].zh}`, ...beside, '以最终认定为准'].join('，');
  return [known.endangering ? '初判较大涉险事故' : `事故等级${toBeChecked}`, ...beside].join('，');
}

/** Whoever took the report in may have foreseen more than the numbers say; with people missing that is what it may become, not what it is. */
function firstAssessment(state: InvestigationState, { computed, trapped }: LevelKnown, now: Instant): Level | null {
  const foreseen = state.toll.missing + trapped > 0;
  return foreseen && computed !== null ? computed : higherLevel(assumedLevel(state, now), computed);
}

function besideInWords({ toll: { missing } }: InvestigationState, { trapped, presumed }: LevelKnown): readonly string[] {
  const counting = { 'on-water': '水上交通事故按死亡人员统计', 'window-over': '期满后按死亡人员统计' } as const;
  return [
    ...(missing > 0 ? [`下落不明${missing}人`] : []),
    ...(missing > 0 && presumed !== null ? [counting[presumed.because]] : []),
    ...(trapped > 0 ? [`被困${trapped}人`] : []),
  ];
}

/**
 * What of the numbers does not touch the level, and why: what came after the window (T-16), and who is missing or trapped while it runs
 * (LV-04, LV-10). Empty where there is none.
 */
export function notOfTheLevel({ determined, toll: { missing } }: InvestigationState, known: LevelKnown): readonly string[] {
  const { late, lastDay, presumed, trapped } = known;
  const after = late !== null && late.deaths > 0 ? `死亡${late.deaths}人` : `伤亡变化${late?.changes ?? 0}项`;
  const open = [...(missing > 0 ? ['下落不明'] : []), ...(trapped > 0 ? ['被困'] : [])].join('、');
  const waiting = determined === null && presumed === null && lastDay !== null && late === null && open !== '';
  return [
    ...(late === null ? [] : [`伤亡人数变化补报期已于${dayInWords(late.lastDay)}届满，此后${after}，据实报告，不影响事故等级`]),
    ...(waiting ? [`${open}人员暂不计入事故等级，补报期（至${dayInWords(lastDay)}）届满后仍下落不明的，按死亡人员统计并重新确定等级`] : []),
  ];
}
