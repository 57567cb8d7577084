import type { LevelAnswer } from '../../assessment/level-answer';
import type { World } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import type { InvestigationState } from '../state';
import { contradictions } from './contradictions';
import { levelStanding } from './standing';

export function levelAnswer(state: InvestigationState, world: World): LevelAnswer {
  const standing = levelStanding(state, world);
  return {
    determined: state.determined,
    computed: standing?.computed ?? null,
    possible: standing?.possible ?? null,
    counted: standing?.casualties.counted ?? null,
    derivation: [...(standing?.casualties.derivation ?? []), ...(standing?.assessment?.derivation ?? [])],
    contradictions: contradictions(state).map(({ ref, text, reports: [, second] }) => ({
      id: ref,
      text,
      since: instantOfTime(second.knownAt),
    })),
  };
}
