import { levels } from '../../assessment/levels';
import type { Level } from '../../assessment/levels';
import type { EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { computedLevel } from '../level/standing';
import type { Matter } from '../part';
import type { InvestigationState } from '../state';

/** By which level a supervision is counted: what the numbers say may already be above what a person has determined. Null while none is known. */
export function supervisedLevel(state: InvestigationState, world: World): Level | null {
  const computed = computedLevel(state, world);
  return levels.filter((level) => level === state.determined || level === computed).at(-1) ?? null;
}

type LevelTold = {
  readonly level: Level | null;
  readonly supervisions: readonly number[];
};

/** Whatever moved the level: by a silent notice over a major accident sixty days run, whether it was issued before the rise or after it (SV-06, SV-29). */
function tellLevel(state: InvestigationState, world: World): readonly NewEvent[] {
  const level = supervisedLevel(state, world);
  const unaware = state.supervisions.filter((link) => link.status !== 'withdrawn' && (link.level ?? null) !== level);
  if (unaware.length === 0) return [];
  const data = { level, supervisions: unaware.map(({ n }) => n) };
  return [{ kind: 'supervision.level-told', version: 1, occurredAt: world.now, data }];
}

/** 等级变化告知督办: each supervision hears the level that its notice is counted by. */
export const levelTold: Matter = {
  changes: {
    'supervision.level-told': (state, { data }: EventOf<LevelTold>) => ({
      ...state,
      supervisions: state.supervisions.map((link) => (data.supervisions.includes(link.n) ? { ...link, level: data.level } : link)),
    }),
  },
  reactions: {
    'supervision.level-told': ({ data: { level, supervisions } }: NewEvent<string, LevelTold>) =>
      supervisions.map((n) => ({
        to: { procedure: 'supervision', n },
        command: 'hear-level',
        data: level === null ? {} : { level },
      })),
  },
  follows: tellLevel,
};
