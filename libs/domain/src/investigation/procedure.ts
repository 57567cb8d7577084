import { instantOfTime } from '../stream/times';
import type { Procedure } from '../stream/procedure';
import { decide } from './decide';
import { evolve } from './evolve';
import { gates } from './gates';
import { commandRules, parts } from './parts';
import { stages } from './procedure-stages';
import { draftText } from './intake/texts/draft-text';
import { reactions } from './reactions';
import { tasks } from './tasks';
import type { InvestigationState } from './state';

/** The investigation of an accident, from the report of it to the archive (decree 493). */
export const investigation: Procedure<InvestigationState> = {
  kind: 'investigation',
  opening: 'report-accident',
  stages,
  commands: ['report-accident', ...Object.keys(commandRules)],
  decide,
  // A missed limit has no legal effect of its own (T-33): only a part that says so does anything.
  lapse: (state, rung, world) => parts.flatMap((part) => part.lapse?.(state, rung, world) ?? []),
  evolve,
  stage: (state) => state.stage,
  facts: (state) => state.facts,
  tasks,
  gates,
  summary: ({ name, place, level, stage, occurredAt }) => ({ name, place, level, stage, occurredAt: instantOfTime(occurredAt) }),
  reactions,
  text: draftText,
  ended: (state) => state.stage === 'archived',
};
