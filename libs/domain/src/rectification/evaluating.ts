import { beijingDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { measures } from './articles';
import type { StartEvaluation } from './evaluation.schema';
import type { Evaluation } from './evaluation-state';
import { isHigherCommission } from './higher';
import { lastEvaluation, needs, ofRound, onlySide, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import type { Consequence, RectificationState } from './state';

const basis = measures('四');

/** Rules of the window in which the evaluation has to lie, newest law first. */
export const windowRules = ['EV-03', 'EV-09'];

/** When the window opens before which an evaluation does not count (EV-03, T-13); null where none does, or its end comes first and binds. */
export function windowOpening({ facts }: Pick<RectificationState, 'facts'>, { law, calendar, now }: World): Instant | null {
  const rules = law.clocks.filter(({ id }) => windowRules.includes(id));
  const found = project(rules, facts, calendar, now).find(({ opensAt, status }) => opensAt !== undefined && status !== 'void');
  if (found?.opensAt === undefined) return null;
  return found.dueAt !== null && found.opensAt >= found.dueAt ? null : found.opensAt;
}

/** The team is set up; an evaluation that begins or ends before its window is recorded like any other, and does not count. */
function startEvaluation(state: RectificationState, command: CommandOf<StartEvaluation>): Decision {
  const { act, data } = command;
  const ordered = orderedFollowUp(state);
  const n = state.evaluations.length + 1;
  const about = ordered === undefined ? { kind: 'evaluation' } : { kind: 'follow-up', items: ordered.items };
  const { investigator } = state.told;
  const higher = isHigherCommission(act.by.organ, investigator) ? act.by.organ : null;
  return (
    onlySide(state, command, basis, [higher]) ??
    refuseBefore(act.occurredAt, ordered?.at ?? state.stageSince, { first: firstOf(ordered), then: 'evaluation.started' }) ?? [
      { kind: 'evaluation.started', version: 1, occurredAt: act.occurredAt, data: { ...data, n, ...about } },
    ]
  );
}

function firstOf(ordered: Consequence | undefined): string {
  return ordered === undefined ? 'approval.issued' : 'follow-up-evaluation.ordered';
}

/** The follow-up that was ordered and not made yet. */
export function orderedFollowUp({ consequences }: RectificationState): Consequence | undefined {
  return consequences.find(({ kind, doneAt }) => kind === 'follow-up' && doneAt === null);
}

/** Whether an evaluation on the approval that stands was made within its window; a follow-up is none. */
export function hasCounted({ evaluations, round }: Pick<RectificationState, 'evaluations' | 'round'>): boolean {
  return evaluations.some((one) => one.round === round && one.kind === 'evaluation' && one.reportedAt !== null && one.opensOn === null);
}

/** Whether an evaluation is still to be made: none was that counts, or a follow-up is ordered. */
function isOwed(state: RectificationState): boolean {
  if (lastEvaluation(state)?.reportedAt === null) return false;
  return !hasCounted(state) || orderedFollowUp(state) !== undefined;
}

function refuseMade(state: RectificationState): Rejection | null {
  return isOwed(state) ? null : reject('already-done', { command: 'start-evaluation' });
}

const itemsListed = needs<RectificationState>('start-evaluation', 'record-items', (state) => ofRound(state).length > 0);

type Started = StartEvaluation & Pick<Evaluation, 'n' | 'kind'> & { readonly items?: readonly number[] };

function withStarted(state: RectificationState, { data, occurredAt: at, by }: EventOf<Started>): RectificationState {
  const evaluation: Evaluation = {
    n: data.n,
    round: state.round,
    kind: data.kind,
    startedAt: at,
    by: by.organ,
    team: data.team,
    entrusted: data.entrusted ?? null,
    invited: data.invited ?? [],
    experts: data.experts ?? [],
    items: data.items ?? null,
    findings: [],
    reportedAt: null,
    conclusion: null,
    opensOn: null,
    approvedAt: null,
    publishedAt: null,
    publishedIn: null,
    filing: 'not-owed',
    filedAt: null,
    filedWith: null,
  };
  return { ...state, stage: 'evaluating', stageSince: at, evaluations: [...state.evaluations, evaluation] };
}

/** What its reader has to know before beginning: from which day on an evaluation counts. */
function noteOf(state: RectificationState, world: World): Text | null {
  const opens = windowOpening(state, world);
  const early = lastEvaluation(state) !== undefined;
  const missed = early
    ? { zh: '上一次评估早于规定时间，不计入；', en: 'the evaluation before came too early and does not count; ' }
    : { zh: '', en: '' };
  if (opens === null || world.now >= opens) return early ? { zh: missed.zh.slice(0, -1), en: missed.en.slice(0, -2) } : null;
  const day = beijingDay(opens);
  return {
    zh: `${missed.zh}自${dayInWords(day)}起评估方计入，此前评估的照实登记`,
    en: `${missed.en}an evaluation counts from ${day} on; an earlier one is recorded all the same`,
  };
}

/** To evaluate: once the case is closed, or where only the approval is known; a follow-up by its own day. */
export function evaluationTasks(state: RectificationState, world: World): readonly Wanted[] {
  const { told, stage } = state;
  if (told.approval === undefined || stage === 'evaluating' || !isOwed(state)) return [];
  const follow = orderedFollowUp(state);
  if (follow !== undefined) {
    const presses = `house-follow-up-evaluation#${follow.n}`;
    return [wanted('start-evaluation', told.investigator, follow.at, { ref: String(follow.n), of: null, presses })];
  }
  const note = noteOf(state, world);
  const since = told.closedAt ?? told.approval.at;
  return [
    wanted('start-evaluation', told.investigator, since, { presses: ['EV-03', 'EV-02', 'EV-09'], ...(note === null ? {} : { note }) }),
  ];
}

/** 组织评估: who evaluates and with whom, when it counts, and when it is made again (EV-02 to EV-04). */
export const evaluating: Matter = {
  commands: {
    'start-evaluation': {
      title: { zh: '组织开展评估', en: 'start the evaluation' },
      article: `${measures('三')}、${basis}`,
      usually: 'investigator',
      stages: {
        'carrying-out': ['evaluating'],
        evaluated: ['evaluating'],
        published: ['evaluating'],
        archived: ['evaluating'],
      },
      ready: (state) => itemsListed(state) ?? refuseMade(state),
      decide: startEvaluation,
    },
  },
  changes: { 'evaluation.started': withStarted },
  facts: {
    'evaluation.started': ({ kind, data: { n }, occurredAt, recordedAt }) => [{ fact: kind, at: occurredAt, recordedAt, ref: String(n) }],
  },
  tasks: (state, _clocks, world) => evaluationTasks(state, world),
};
