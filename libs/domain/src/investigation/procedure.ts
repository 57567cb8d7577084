import { reject } from '@app/streams';
import { fromParts } from '../stream/from-parts';
import type { Part } from './part';
import { handlesCase, personalFields, personalPapers } from './personal';
import type { CaseSummary, Procedure, World } from '../stream/procedure';
import { instantOfTime, refuseFuture } from '../stream/times';
import { localTasks } from './approval/service';
import { approval } from './approval/part';
import { unsettled } from './competence/hands';
import { competence } from './competence/part';
import { documents } from './documents/part';
import { openDuties } from './ending/duties';
import { ending } from './ending/part';
import { evidence } from './evidence/part';
import { opened, openingWords, reportAccident } from './intake/opening';
import { intake } from './intake/part';
import { draftText } from './intake/report-texts';
import { level } from './level/part';
import { levelAnswer } from './level/level-answer';
import { computedLevel, levelStanding } from './level/standing';
import { report } from './report/part';
import { reportStanding } from './report/standing';
import { isElsewhere, lifetime } from './stages';
import type { InvestigationState } from './state';
import { supervised } from './supervised/part';
import { team } from './team/part';
import { timeLimit } from './time-limit/part';
import { postOrgan } from './post-organ';
import { usualOrgan } from './usual-organ';

/** The themes, in the order of a life; each page names its matters. */
const parts: Readonly<Record<string, Part>> = {
  intake,
  level,
  competence,
  team,
  evidence,
  timeLimit,
  supervised,
  report,
  approval,
  ending,
  documents,
};

const { commandTitles, handovers, worded, ...common } = fromParts({
  kind: 'investigation',
  parts,
  lifetime,
  apart: ['not-an-accident', 'joined', 'withdrawn'],
  way: [
    'determine-level',
    'form-team',
    'invite-procuratorate',
    'record-procuratorate-answer',
    'record-report',
    'draft-report',
    'sign-report',
    'record-own-vetting',
    'send-draft-up',
    'submit-report',
    'approve',
    'record-redactions',
    'publish-report',
    'close',
    'archive',
  ],
  opening: { command: 'report-accident', ...openingWords, decide: reportAccident, opened },
  refuseTime: ({ occurredAt }: InvestigationState, { act }, { now }) =>
    act.occurredAt < instantOfTime(occurredAt)
      ? reject('date-before-accident', { at: act.occurredAt, accident: occurredAt }, { field: 'act.occurredAt' })
      : refuseFuture(act.occurredAt, now),
});

export { commandTitles };

/** The investigation of an accident, from the report of it to the archive (decree 493). */
export const investigation: Procedure<InvestigationState> = {
  ...common,
  opens: 'accident',
  // The clocks of a case that ended in another are the other's; of one that was none there are none (T-58).
  facts: (state) => (isElsewhere(state.stage) ? [] : common.facts(state)),
  // An archived file is closed but for what is owed all the same (AP-15).
  tasks: (state, clocks, world) =>
    isElsewhere(state.stage)
      ? []
      : state.stage === 'archived'
        ? worded([...openDuties(state), ...localTasks(state, world.law), ...handovers(state)], clocks)
        : common.tasks(state, clocks, world),
  summary,
  usualOrgan,
  postOrgan,
  text: draftText,
  standing: reportStanding,
  level: levelAnswer,
  personalFields,
  handles: handlesCase,
  personalPapers,
  ended: (state) => isElsewhere(state.stage) || (state.stage === 'archived' && openDuties(state).length === 0),
};

function summary(state: InvestigationState, world: World): CaseSummary {
  const { name, place, determined: level, stage, unit, investigator } = state;
  const { deaths, seriousInjuries, missing } = state.toll;
  return {
    name,
    place,
    level,
    computedLevel: computedLevel(state, world),
    possibleLevel: levelStanding(state, world)?.possible ?? null,
    unit,
    casualties: { deaths, seriousInjuries, missing },
    responsible: investigator === unsettled ? null : investigator,
    stage,
    occurredAt: instantOfTime(state.occurredAt),
  };
}
