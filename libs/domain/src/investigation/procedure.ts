import { instantOfTime } from '../stream/times';
import type { Procedure } from '../stream/procedure';
import { commandNames } from './command-name';
import { decide } from './decide';
import { evolve } from './evolve';
import { gates } from './gates';
import { stages } from './procedure-stages';
import { reactions } from './reactions';
import { tasks } from './tasks';
import type { InvestigationState } from './state';

/** The investigation of an accident, from the report of it to the closing (decree 493). */
export const investigation: Procedure<InvestigationState> = {
  kind: 'investigation',
  opening: 'report-accident',
  stages,
  commands: commandNames,
  decide,
  // The passing of time itself changes nothing here: a missed limit has no legal effect of its own (T-33).
  lapse: () => [],
  evolve,
  stage: (state) => state.stage,
  facts: (state) => state.facts,
  tasks,
  gates,
  summary: ({ name, place, level, stage, occurredAt }) => ({ name, place, level, stage, occurredAt: instantOfTime(occurredAt) }),
  reactions,
  ended: (state) => state.stage === 'closed',
};
