import type { EventOf } from '../../stream/decision';
import { valued } from '../facts-of';
import type { Part } from '../part';
import { staying, untilApproved } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { determineLevel } from './determine-level';
import type { DetermineLevel } from './determine-level.schema';

/** 等级: the three measures and the level that a person finds in them. */
export const level: Part = {
  commands: {
    'determine-level': {
      title: { zh: '认定事故等级', en: 'determine the level' },
      places: staying(...untilApproved),
      decide: determineLevel,
    },
  },
  changes: { 'level.determined': (state, event: EventOf<DetermineLevel>) => ({ ...state, level: event.data.level }) },
  facts: { 'level.determined': valued('level') },
  tasks: levelTask,
};

function levelTask({ level: found, stage, investigator, reportedAt }: InvestigationState): readonly Wanted[] {
  const possible = untilApproved.some((open) => open === stage);
  return found === null && possible ? [wanted('determine-level', investigator, reportedAt)] : [];
}
