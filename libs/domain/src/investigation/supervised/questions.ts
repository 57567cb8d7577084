import type { Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Rung } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { supervisingArticle } from '../../supervision/articles';
import { divisionOf } from '../competence/hands';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, isElsewhere } from '../stages';
import type { InvestigationState } from '../state';
import { askedByMissedLimit, askedByNumbers } from './by-the-numbers';
import type { Asked } from './by-the-numbers';
import type { Question } from './state';
import type { DecideSupervision, ProposeSupervision } from './supervised.schema';
import { isCommission, refuseItself, refuseSupervisor } from './supervisors';

function questionsOf({ questions = [] }: Pick<InvestigationState, 'questions'>): readonly Question[] {
  return questions;
}

/** The questions that nobody has decided. */
export function openQuestions(state: Pick<InvestigationState, 'questions'>): readonly Question[] {
  return questionsOf(state).filter(({ decided, takenBackAt }) => decided === undefined && takenBackAt === undefined);
}

/** A case that is closed, was none or goes on in another is not asked about any more. */
function isAskedAbout({ stage, ending }: InvestigationState): boolean {
  return !isElsewhere(stage) && stage !== 'not-an-accident' && stage !== 'archived' && ending.closedAt === null;
}

function sameSide(one: string, other: string): boolean {
  return divisionOf(one) === divisionOf(other);
}

/** Asked already: it waits for an answer, was answered for that level, or its side has issued a notice. */
function isSettled(state: InvestigationState, { supervisor, ground, level }: Asked): boolean {
  if (state.supervisions.some((link) => sameSide(link.supervisor, supervisor))) return true;
  const before = questionsOf(state).filter((one) => one.takenBackAt === undefined && sameSide(one.supervisor, supervisor));
  return before.some(({ decided, ground: asked, level: of }) => decided === undefined || (asked === ground && of === level));
}

function raised(state: InvestigationState, asked: readonly Asked[], occurredAt: Instant): readonly NewEvent[] {
  const fresh = asked.filter((one) => !isSettled(state, one));
  const first = questionsOf(state).length + 1;
  return fresh.map((one, index) => {
    return { kind: 'supervision.question-raised', version: 1, occurredAt, data: { ...one, ref: `Q${first + index}` } };
  });
}

/** What the rules ask is asked once, and what they ask no more is taken back while nobody has decided it. */
function followNumbers(state: InvestigationState, world: World): readonly NewEvent[] {
  const asked = isAskedAbout(state) ? askedByNumbers(state, world) : [];
  const gone = openQuestions(state).filter((question) => !stillAsked(question, asked, state, world));
  const refs = gone.map(({ ref }) => ref);
  const dropped = { kind: 'supervision.question-dropped', version: 1, occurredAt: world.now, data: { refs } };
  return [...(refs.length === 0 ? [] : [dropped]), ...raised(takenBack(state, refs, world.now), asked, world.now)];
}

function stillAsked({ ground, rule, supervisor }: Question, asked: readonly Asked[], state: InvestigationState, world: World): boolean {
  if (!isAskedAbout(state)) return false;
  if (ground === 'numbers') return asked.some((one) => one.supervisor === supervisor);
  return ground === 'person' || isMissed(rule, state, world);
}

/** Whether the limit is still missed; an act that was in time and is entered later takes the question back with the reminder (C-11). */
function isMissed(rule: string | undefined, { facts }: InvestigationState, { law, calendar, now }: World): boolean {
  const clock = law.supervising?.find(({ id, missed }) => id === rule && missed !== undefined)?.missed?.clock;
  const rules = law.clocks.filter(({ id }) => id === clock);
  return project(rules, facts, calendar, now).some(({ status }) => status === 'overdue' || status === 'met-late');
}

/** It keeps its place in the order: no later question bears its name. */
function takenBack(state: InvestigationState, refs: readonly string[], takenBackAt: Instant): InvestigationState {
  if (refs.length === 0) return state;
  return { ...state, questions: questionsOf(state).map((one) => (refs.includes(one.ref) ? { ...one, takenBackAt } : one)) };
}

/** T-28: a missed limit asks whether the case is supervised, and opens nothing. */
function followLapse(state: InvestigationState, rung: Rung, world: World): readonly NewEvent[] {
  return isAskedAbout(state) ? raised(state, askedByMissedLimit(state, rung, world), world.now) : [];
}

/** 提出督办建议: of a typical case, one of large effect, or whatever else a person holds worth it (T-47). */
function propose(state: InvestigationState, { act, data }: CommandOf<ProposeSupervision>, world: World): Decision {
  const { supervisor, reason } = data;
  const asked: Asked = { ground: 'person', supervisor, mode: 'judged', why: { zh: reason, en: reason }, level: null };
  const waiting = openQuestions(state).some((question) => sameSide(question.supervisor, supervisor));
  const notice = { supervisor, addressee: state.investigator };
  return (
    refuseItself(state, supervisor) ??
    refuseSupervisor(state, act, notice, world.law) ??
    (waiting ? reject('supervision-already-asked', { organ: supervisor }, { field: 'data.supervisor' }) : null) ?? [
      { kind: 'supervision.question-raised', version: 1, occurredAt: act.occurredAt, data: { ...asked, ref: nextRef(state) } },
    ]
  );
}

function nextRef(state: InvestigationState): string {
  return `Q${questionsOf(state).length + 1}`;
}

/**
 * 是否督办: the higher office decides, in its own name. Where its rule supervises all of these it needs no reason but for not supervising; whether a case is
 * typical, or of large effect, is its judgment, with its reason (T-47).
 */
function decideSupervision(state: InvestigationState, { name, act, data }: CommandOf<DecideSupervision>): Decision {
  const question = questionsOf(state).find(({ ref }) => ref === data.question);
  if (question === undefined) return reject('supervision-question-unknown', {}, { field: 'data.question' });
  if (question.decided !== undefined) return reject('already-done', { command: name });
  const { ref, mode, supervisor, raisedAt } = question;
  const decision = data.decision ?? (mode === 'all' ? ('supervise' as const) : null);
  if (decision === null) return reject('supervision-undecided', {}, { field: 'data.decision' });
  const reasoned = data.reason !== undefined || (mode === 'all' && decision === 'supervise');
  const then = { first: 'supervision.question-raised', then: 'supervision.question-decided' };
  return (
    refuseOther(act.by.organ, supervisor, name) ??
    (reasoned ? null : reject('reason-missing', {}, { article: supervisingArticle, field: 'data.reason' })) ??
    (question.ground === 'person' ? refuseBefore(act.occurredAt, raisedAt, then) : null) ?? [
      {
        kind: 'supervision.question-decided',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ref, decision, reason: data.reason ?? null },
      },
    ]
  );
}

/** The office, or the commission for which it acts (T-23). */
function refuseOther(organ: string, competent: string, command: string): Rejection | null {
  if (organ === competent || (isCommission(organ) && isCommission(competent) && sameSide(organ, competent))) return null;
  return reject('no-competence', { organ, competent, command }, { article: supervisingArticle, field: 'act.by.organ' });
}

type Decided = Pick<NonNullable<Question['decided']>, 'decision' | 'reason'> & Pick<Question, 'ref'>;

function decided(state: InvestigationState, { data: { ref, decision, reason }, occurredAt: at, by }: EventOf<Decided>): InvestigationState {
  const answer = { decision, at, by: by.organ, reason };
  return { ...state, questions: questionsOf(state).map((one) => (one.ref === ref ? { ...one, decided: answer } : one)) };
}

/** A notice of the same side says by itself that it supervises. */
export function answeredByNotice(state: InvestigationState, supervisor: string, at: Instant): InvestigationState {
  if (openQuestions(state).length === 0) return state;
  const answer = { decision: 'supervise', at, by: supervisor, reason: null } as const;
  const open = openQuestions(state).filter((one) => sameSide(one.supervisor, supervisor));
  return { ...state, questions: questionsOf(state).map((one) => (open.includes(one) ? { ...one, decided: answer } : one)) };
}

/** Open until it is decided, and a case that is to be supervised until its notice is recorded. */
function undecided(state: InvestigationState): readonly Wanted[] {
  if (!isAskedAbout(state)) return [];
  const unissued = questionsOf(state).filter(
    ({ decided: answer, supervisor }) =>
      answer?.decision === 'supervise' && state.supervisions.every((link) => !sameSide(link.supervisor, supervisor)),
  );
  return [
    ...openQuestions(state).map(({ ref, supervisor, raisedAt, mode, why }) =>
      wanted('decide-supervision', supervisor, raisedAt, { ref, of: null, note: mode === 'all' ? asARule(why) : why }),
    ),
    ...unissued.map(({ ref, supervisor, decided: answer }) =>
      wanted('record-supervision', supervisor, answer?.at ?? state.reportedAt, { ref, of: null }),
    ),
  ];
}

function asARule({ zh, en }: Question['why']): Question['why'] {
  return { zh: `${zh}，拟予督办`, en: `${en}; it is to be supervised unless decided otherwise` };
}

function optionOf({ ref, why, raisedAt }: Question): Option {
  const words = { zh: `${why.zh}（${dayInWords(dayAt(raisedAt))}提出）`, en: `${why.en} (asked on ${dayAt(raisedAt)})` };
  return { value: ref, words };
}

/** 是否督办: asked by the numbers, by a missed limit or by a person, decided by the higher office. */
export const questions: Matter = {
  commands: {
    'propose-supervision': {
      title: { zh: '提出督办建议', en: 'propose to supervise the case' },
      article: supervisingArticle,
      usually: 'anyone',
      stages: always,
      ready: (state) => (isAskedAbout(state) ? null : reject('supervision-too-late', {}, { article: supervisingArticle })),
      decide: propose,
    },
    'decide-supervision': {
      title: { zh: '研判是否督办', en: 'decide whether to supervise' },
      article: supervisingArticle,
      usually: 'supervisor',
      stages: always,
      ready: needs('decide-supervision', 'supervision.question-raised', (state) => openQuestions(state).length > 0),
      decide: decideSupervision,
    },
  },
  changes: {
    'supervision.question-raised': (state, { data, occurredAt: raisedAt }: EventOf<Omit<Question, 'raisedAt'>>) => ({
      ...state,
      questions: [...questionsOf(state), { ...data, raisedAt }],
    }),
    'supervision.question-dropped': (state, { data: { refs }, occurredAt }: EventOf<{ readonly refs: readonly string[] }>) =>
      takenBack(state, refs, occurredAt),
    'supervision.question-decided': decided,
  },
  options: {
    'questions.open': (state) => openQuestions(state).map(optionOf),
    // A form begins with the answer of the rule, and only another one takes a reason.
    'questions.asRule': (state) =>
      openQuestions(state)
        .filter(({ mode }) => mode === 'all')
        .map(optionOf),
  },
  follows: followNumbers,
  lapse: followLapse,
  tasks: (state) => undecided(state),
};
