import type { Procedure } from '../stream/procedure';
import { afterTheEnd } from './approval/late';
import { caseSummary } from './case-summary';
import { decide } from './decide';
import { evolve } from './evolve';
import { gates } from './gates';
import { commandRules, parts } from './parts';
import { stages } from './procedure-stages';
import { draftText } from './intake/texts/draft-text';
import { reactions } from './reactions';
import { reportStanding } from './report/standing';
import { tasks } from './tasks';
import type { InvestigationState } from './state';
import { stillWhole, whole } from './whole';

/** The investigation of an accident, from the report of it to the archive (decree 493). */
export const investigation: Procedure<InvestigationState> = {
  kind: 'investigation',
  opening: 'report-accident',
  stages,
  commands: ['report-accident', ...Object.keys(commandRules)],
  decide: (state, command, world) => decide(state && whole(state), command, world),
  // A missed limit has no legal effect of its own (T-33): only a part that says so does anything.
  lapse: (state, rung, world) => parts.flatMap((part) => part.lapse?.(whole(state), rung, world) ?? []),
  evolve: (state, event) => stillWhole(evolve(state && whole(state), event)),
  stage: (state) => state.stage,
  facts: (state) => state.facts,
  tasks: (state, clocks, world) => tasks(whole(state), clocks, world),
  gates: (state, law) => gates(whole(state), law),
  summary: (state, world) => caseSummary(whole(state), world),
  reactions,
  text: draftText,
  report: (state, world) => reportStanding(whole(state), world),
  ended: (state) => state.stage === 'archived' && afterTheEnd(whole(state)).length === 0,
};
