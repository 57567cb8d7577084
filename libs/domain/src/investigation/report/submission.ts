import { beijingDay } from '@app/calendar';
import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { LawSheet } from '../../stream/law-sheet';
import type { Gate, World } from '../../stream/procedure';
import { refuseBeforeReturn } from '../approval/returning';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { at as factAt, plain } from '../facts-of';
import { reportLimits } from '../governing-clock';
import { onlyTeam } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { moving } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { checkItems, reportParts } from './choices';
import type { SubmitReport } from './report.schema';
import { nameOf, unsigned } from './signatures';

const gate = 'report-complete';

/**
 * What a report still lacks before it can be submitted, in the order of the report: parts, the evaluation of the rescue and the
 * evidence (article 30; 应急条例 article 27), which of the registered items are attached, the nature, items of the checklist, a draft of the text as it is, and signatures of it
 * (`signature <member>`). The special part and the checklist are asked for unless the pack leaves them open.
 */
export function missingInReport(state: InvestigationState, { settings }: LawSheet): readonly string[] {
  const { parts, catalogue, checks, nature, current } = state.report;
  const attached = catalogue.length > 0 || state.evidence.items.length === 0;
  const asked = reportParts.filter((part) => part !== 'technicalAndManagement' || settings['report.specialPart'] !== 'optional');
  const checked = settings['report.checklist'] === 'optional' ? [] : checkItems;
  return [
    ...asked.filter((part) => parts[part] === undefined),
    ...(attached ? [] : ['catalogue']),
    ...(nature === null ? ['nature'] : []),
    ...checked.filter((item) => checks[item] === undefined),
    ...(current === null ? ['draft'] : []),
    ...unsigned(state).map((signatory) => `signature ${nameOf(signatory)}`),
  ];
}

/** What stands against the submission of a report that is not complete, with all that is missing: the gate says no more than that something is. */
function incomplete(state: InvestigationState, { law }: World): readonly Rejection[] {
  if (!law.gates.some(({ id }) => id === gate)) return [];
  const missing = missingInReport(state, law);
  if (missing.length === 0) return [];
  const onlyEvaluation = missing.length === 1 && missing[0] === 'rescueEvaluation';
  const basis = onlyEvaluation ? '《生产安全事故应急条例》第二十七条' : article('三十');
  return [reject('report-incomplete', { missing: missing.join(',') }, { article: basis })];
}

/** Where the report has to be complete, a filed paper shows it. */
function refuseUnshown(state: InvestigationState, act: Act, { gates }: LawSheet): Rejection | null {
  return gates.some(({ id }) => id === gate) ? refuseUndocumented(state, act, 'report', article('三十')) : null;
}

/** Held by the team until nothing is missing; a submitted report has passed it. */
function reportComplete(state: InvestigationState, law: LawSheet): readonly Gate[] {
  if (!law.gates.some(({ id }) => id === gate)) return [];
  const writing = state.stage === 'reported' || state.stage === 'investigating';
  const shut = writing && missingInReport(state, law).length > 0;
  const since = state.submission === null ? state.stageSince : state.submission.submittedAt;
  return [{ gate, state: shut ? 'shut' : 'open', holder: 'investigation-team', since }];
}

/** The finished report goes to the government; the day on which it is received starts the time for the approval (articles 29, 31, 32; T-09). */
function submitReport(state: InvestigationState, command: CommandOf<SubmitReport>, world: World): Decision {
  const { act, data } = command;
  const submitted = beijingDay(act.occurredAt);
  if (data.receivedOn > beijingDay(world.now)) {
    return reject('date-in-future', { at: data.receivedOn, now: world.now }, { field: 'data.receivedOn' });
  }
  if (data.receivedOn < submitted) {
    const params = { first: 'report.submitted', then: 'report.received', earlier: submitted, at: data.receivedOn };
    return reject('date-out-of-order', params, { field: 'data.receivedOn' });
  }
  const refusal = refuseBeforeReturn(state, act.occurredAt) ?? onlyTeam(state, command, article('二十九'));
  if (refusal !== null) return refusal;
  return refuseUnshown(state, act, world.law) ?? [{ kind: 'report.submitted', version: 1, occurredAt: act.occurredAt, data }];
}

function submissionTask({ stage, stageSince }: InvestigationState): readonly Wanted[] {
  return stage === 'investigating' ? [wanted('submit-report', 'investigation-team', stageSince, { presses: reportLimits })] : [];
}

/** 提交: the finished report goes to the government (articles 29 to 31). */
export const submission: Matter = {
  commands: {
    'submit-report': {
      title: { zh: '提交事故调查报告', en: 'submit the report' },
      article: article('二十九'),
      usually: 'team',
      stages: moving('investigating', 'submitted'),
      forbids: incomplete,
      tells: gate,
      decide: submitReport,
      step: { done: 'submitted', missing: 'team-missing', article: article('二十二') },
    },
  },
  changes: {
    // A submitted version is spent: a report that comes back is drafted, signed and vetted anew, and keeps its parts.
    'report.submitted': (state, event: EventOf<SubmitReport>) => ({
      ...inStage(inReport(state, { current: null }), 'submitted', event),
      submission: { submittedAt: event.occurredAt, receivedOn: event.data.receivedOn },
    }),
  },
  facts: {
    'report.submitted': (event) => [...plain(event), ...factAt('report.received', 'receivedOn')(event)],
  },
  tasks: submissionTask,
  gates: reportComplete,
};
