import type { Procedure } from '../stream/procedure';
import { commandNames } from './command-name';
import { decide } from './decide';
import { evolve } from './evolve';
import { gates } from './gates';
import { stages } from './procedure-stages';
import { reactions } from './reactions';
import { tasks } from './tasks';
import { supervisionText } from './texts/overdue-text';
import type { SupervisionState } from './state';

/** The supervision (挂牌督办) of a case by a higher office, from its notice to the release (安委〔2010〕6号). */
export const supervision: Procedure<SupervisionState> = {
  kind: 'supervision',
  opening: 'open-supervision',
  stages,
  commands: commandNames,
  decide,
  // The passing of time itself changes nothing here: what follows a missed limit is for people to decide (SV-12, T-33).
  lapse: () => [],
  evolve,
  stage: (state) => state.stage,
  facts: (state) => state.facts,
  tasks,
  gates,
  summary: () => null,
  reactions,
  text: supervisionText,
  ended: ({ stage }) => stage === 'released' || stage === 'withdrawn',
};
