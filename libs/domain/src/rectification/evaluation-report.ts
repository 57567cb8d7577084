import { beijingDay } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import type { LawSheet } from '../stream/law-sheet';
import { staying } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article86, measures } from './articles';
import { isSettled } from './choices';
import { orderedFollowUp, windowOpening } from './evaluating';
import type { ApproveEvaluation, RecordEvaluationReport } from './evaluation.schema';
import type { Evaluation } from './evaluation-state';
import { itemsUnfound, onlyEvaluator, referralsUnknown } from './findings';
import { numbersOf } from './item-words';
import { lastEvaluation, wanted, withEvaluation } from './matter';
import type { Matter, Wanted } from './matter';
import type { RectificationState } from './state';

/** The report of the team to the government; before its window it is recorded and does not count (EV-03, EV-06). */
function recordReport(state: RectificationState, command: CommandOf<RecordEvaluationReport>, world: World): Decision {
  const { act, data } = command;
  const evaluation = lastEvaluation(state);
  if (evaluation === undefined) return reject('evaluation-not-started', {}, { article: article86 });
  const { n, kind, startedAt, findings } = evaluation;
  const opens = kind === 'follow-up' ? null : windowOpening(state, world);
  const early = opens !== null && act.occurredAt < opens ? { opensOn: beijingDay(opens) } : {};
  const said = {
    ...data,
    n,
    kind,
    ...early,
    filing: isFilingAsked(world.law) ? 'owed' : 'not-owed',
    done: findings.filter(({ result }) => result === 'done').map(({ item }) => item),
    reopened: reopenedBy(state, evaluation),
    ...(kind === 'follow-up' ? { ordered: orderedFollowUp(state)?.n ?? 0 } : {}),
  };
  return (
    onlyEvaluator(state, command, article86) ??
    refuseBefore(act.occurredAt, startedAt, { first: 'evaluation.started', then: 'evaluation.reported' }) ??
    refuseUncited(world.papers ?? [], act, ['report', ...officialPapers], article86) ?? [
      { kind: 'evaluation.reported', version: 1, occurredAt: act.occurredAt, data: said },
    ]
  );
}

/** The items that passed for carried out and are found not to be. */
function reopenedBy({ items }: RectificationState, { findings }: Evaluation): readonly number[] {
  const failed = findings.filter(({ result }) => result === 'partly' || result === 'not-done').map(({ item }) => item);
  return items.filter((item) => failed.includes(item.n) && isSettled(item)).map(({ n }) => n);
}

/** Filed with the next higher office unless a place does without (T-39). */
function isFilingAsked({ settings }: LawSheet): boolean {
  return settings['evaluation.filing'] !== 'not-asked';
}

export function isApprovalAsked({ settings }: LawSheet): boolean {
  return settings['evaluation.approval'] === 'asked';
}

/** Every item has its result, and every referral says what became of it (EV-05). */
function unfinished(state: RectificationState): readonly Rejection[] {
  const left = itemsUnfound(state);
  const [referral] = referralsUnknown(state);
  const basis = { article: measures('五') };
  return [
    ...(left.length === 0 ? [] : [reject('evaluation-incomplete', { items: numbersOf(left) }, basis)]),
    ...(referral === undefined ? [] : [reject('referral-outcome-missing', {}, basis)]),
  ];
}

/** The government's own approval of the report, where it gives one. */
function approveEvaluation(state: RectificationState, command: CommandOf<ApproveEvaluation>): Decision {
  const { act, data } = command;
  const evaluation = lastEvaluation(state);
  if (evaluation?.reportedAt == null) return reject('evaluation-unreported', {}, { article: article86 });
  const { organ } = act.by;
  const competent = state.told.investigator;
  return (
    (organ === competent
      ? null
      : reject('no-competence', { organ, competent, command: command.name }, { article: article86, field: 'act.by.organ' })) ??
    refuseBefore(act.occurredAt, evaluation.reportedAt, { first: 'evaluation.reported', then: 'evaluation.approved' }) ?? [
      { kind: 'evaluation.approved', version: 1, occurredAt: act.occurredAt, data: { ...data, n: evaluation.n } },
    ]
  );
}

function refuseApproved(state: RectificationState): Rejection | null {
  const evaluation = lastEvaluation(state);
  if (evaluation?.reportedAt == null) return reject('step-missing', { command: 'approve-evaluation', first: 'record-evaluation-report' });
  return evaluation.approvedAt === null ? null : reject('already-done', { command: 'approve-evaluation' });
}

type Reported = RecordEvaluationReport &
  Pick<Evaluation, 'n' | 'kind' | 'filing'> & {
    readonly opensOn?: string;
    readonly ordered?: number;
    readonly done: readonly number[];
    readonly reopened: readonly number[];
  };

/** What was found is how each item stands from now on. */
function withReport(state: RectificationState, { data, occurredAt: at }: EventOf<Reported>): RectificationState {
  const { n, filing, conclusion, opensOn = null, ordered } = data;
  const found = state.evaluations.find((one) => one.n === n)?.findings ?? [];
  const items = state.items.map((item) => {
    const result = found.find((one) => one.item === item.n)?.result;
    if (result === undefined || result === 'not-judged' || result === item.state) return item;
    return { ...item, state: result, stateSince: at, report: null };
  });
  const consequences = state.consequences.map((one) => (one.n === ordered ? { ...one, doneAt: at } : one));
  const reported = withEvaluation(state, n, { reportedAt: at, conclusion, filing, opensOn });
  return { ...reported, stage: 'evaluated', stageSince: at, items, consequences };
}

/** A follow-up meets no period of the law; of each the publication and the filing are owed. */
function reportFacts({ data, occurredAt: at, recordedAt }: EventOf<Reported>): readonly Fact[] {
  const { n, filing, done, reopened, ordered } = data;
  const ref = String(n);
  return [
    ordered === undefined
      ? { fact: 'evaluation.reported', at, recordedAt, ref }
      : { fact: 'follow-up-evaluation.done', at, recordedAt, ref: String(ordered) },
    { fact: 'evaluation.concluded', at, recordedAt, ref },
    ...(filing === 'owed' ? [{ fact: 'evaluation.filing-owed', at, recordedAt, ref }] : []),
    ...done.map((item) => ({ fact: 'rectification-item.settled', at, recordedAt, ref: String(item) })),
    ...reopened.map((item) => ({ fact: 'rectification-item.reopened', at, recordedAt, ref: String(item) })),
  ];
}

function approvedFact({ kind, data: { n }, occurredAt: at, recordedAt }: RecordedEvent): readonly Fact[] {
  return [{ fact: kind, at, recordedAt, ref: String(n) }];
}

function reportTasks(state: RectificationState, law: LawSheet): readonly Wanted[] {
  const evaluation = lastEvaluation(state);
  if (evaluation === undefined) return [];
  const { by, startedAt, reportedAt, approvedAt } = evaluation;
  const clocks = evaluation.kind === 'follow-up' ? [] : ['EV-03', 'EV-02', 'EV-09', 'EV-08'];
  const ready = state.stage === 'evaluating' && unfinished(state).length === 0;
  const approval = state.stage === 'evaluated' && reportedAt !== null && approvedAt === null && isApprovalAsked(law);
  return [
    ...(ready ? [wanted('record-evaluation-report', by, startedAt, { presses: clocks })] : []),
    ...(approval ? [wanted('approve-evaluation', state.told.investigator, reportedAt)] : []),
  ];
}

/** 评估报告: made when every item is looked at, and approved where a government does so. */
export const evaluationReport: Matter = {
  commands: {
    'record-evaluation-report': {
      title: { zh: '登记评估报告', en: 'record the evaluation report' },
      article: article86,
      usually: 'team',
      stages: { evaluating: ['evaluated'] },
      forbids: unfinished,
      decide: recordReport,
    },
    'approve-evaluation': {
      title: { zh: '批准评估报告', en: 'approve the evaluation report' },
      article: article86,
      usually: 'government',
      stages: staying('evaluated', 'published', 'archived'),
      ready: refuseApproved,
      decide: approveEvaluation,
    },
  },
  changes: {
    'evaluation.reported': withReport,
    'evaluation.approved': (state, { data: { n }, occurredAt }: EventOf<Pick<Evaluation, 'n'>>) =>
      withEvaluation(state, n, { approvedAt: occurredAt }),
  },
  facts: { 'evaluation.reported': reportFacts, 'evaluation.approved': approvedFact },
  tasks: (state, _clocks, { law }) => reportTasks(state, law),
};
