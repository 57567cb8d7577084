import { reject } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { Option } from '../stream/description';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { article86 } from './articles';
import { afterReport, needsFailed, nextOf, refuseNotFailed, reportedAt } from './consequences';
import type { HandOverAccountability, ProposeInterview, RecordConsequence } from './evaluation.schema';
import { onlyEvaluator } from './findings';
import { needs, onlySide, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import { whileStanding } from './stages';
import type { Consequence, RectificationState } from './state';

/** 移交问责: the letter that a person completed from the draft and sent, cited (EV-07, AP-07). */
function handOver(state: RectificationState, command: CommandOf<HandOverAccountability>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const then = 'accountability.handed-over';
  return (
    onlyEvaluator(state, command, article86) ??
    refuseNotFailed(state, data.items) ??
    refuseUncited(papers, act, officialPapers, article86) ??
    refuseBefore(act.occurredAt, reportedAt(state, act.occurredAt), { first: 'evaluation.reported', then }) ?? [
      { kind: then, version: 1, occurredAt: act.occurredAt, data: { ...data, n: nextOf(state) } },
    ]
  );
}

/** 约谈 is proposed, with a draft; a person sends it, holds it and says what came of it. */
function propose(state: RectificationState, command: CommandOf<ProposeInterview>): Decision {
  const { act, data } = command;
  const then = 'interview.proposed';
  return (
    onlyEvaluator(state, command, article86) ??
    refuseNotFailed(state, data.items) ??
    refuseBefore(act.occurredAt, reportedAt(state, act.occurredAt), { first: 'evaluation.reported', then }) ?? [
      { kind: then, version: 1, occurredAt: act.occurredAt, data: { ...data, n: nextOf(state) } },
    ]
  );
}

function recordOutcome(state: RectificationState, command: CommandOf<RecordConsequence>): Decision {
  const { act, data } = command;
  const found = openConsequences(state).find(({ n }) => n === data.consequence);
  if (found === undefined) return reject('consequence-unknown', {}, { article: article86, field: 'data.consequence' });
  return (
    onlySide(state, command, article86, [found.to]) ??
    refuseBefore(act.occurredAt, found.at, { first: firstOf[found.kind], then: 'consequence.recorded' }) ?? [
      { kind: 'consequence.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

const firstOf = {
  accountability: 'accountability.handed-over',
  interview: 'interview.proposed',
  period: 'rectification-period.set',
  'follow-up': 'follow-up-evaluation.ordered',
} as const;

/** Hand-overs and interviews of which nobody has said what came; a follow-up ends with its report. */
function openConsequences({ consequences }: RectificationState): readonly Consequence[] {
  return consequences.filter(({ kind, doneAt }) => doneAt === null && kind !== 'follow-up');
}

type Sent = Pick<Consequence, 'n' | 'items' | 'reason'> & { readonly to?: string; readonly whom?: string };

function withSent(kind: 'accountability' | 'interview') {
  return (state: RectificationState, { data, occurredAt: at }: EventOf<Sent>): RectificationState => {
    const { n, items, reason, to, whom } = data;
    const sent: Consequence = { n, kind, items, to: to ?? whom ?? null, reason, at, dueOn: null, doneAt: null, outcome: null };
    return { ...state, consequences: [...state.consequences, sent] };
  };
}

export const consequenceKinds = {
  accountability: { zh: '移交问责', en: 'hand-over for accountability' },
  interview: { zh: '约谈', en: 'interview' },
  period: { zh: '责令限期整改', en: 'new period' },
  'follow-up': { zh: '跟踪评估', en: 'follow-up evaluation' },
} as const;

function wordsOf({ kind, items, at }: Consequence) {
  const { zh, en } = consequenceKinds[kind];
  const on = dayAt(at);
  return { zh: `${zh}，第${items.join('、')}项（${dayInWords(on)}）`, en: `${en}, items ${items.join(', ')} (${on})` };
}

function optionOf(consequence: Consequence): Option {
  return { value: consequence.n, words: wordsOf(consequence) };
}

/** Open until somebody says what came of it; it outlives the archive. */
export function consequenceTasks(state: RectificationState): readonly Wanted[] {
  return openConsequences(state).map((one) =>
    wanted('record-consequence', state.told.investigator, one.at, { ref: String(one.n), of: wordsOf(one) }),
  );
}

/** 移交问责和约谈: what crosses to another organ or a unit because an item was not carried out. */
export const accountability: Matter = {
  commands: {
    'hand-over-accountability': {
      title: { zh: '移交问责', en: 'hand over for accountability' },
      article: article86,
      usually: 'investigator',
      stages: afterReport,
      beside: ['set-new-period'],
      ready: needsFailed('hand-over-accountability'),
      decide: handOver,
    },
    'propose-interview': {
      title: { zh: '提请约谈', en: 'propose an interview' },
      article: article86,
      usually: 'investigator',
      stages: afterReport,
      beside: ['set-new-period'],
      ready: needsFailed('propose-interview'),
      decide: propose,
    },
    'record-consequence': {
      title: { zh: '登记问责或者约谈结果', en: 'record what came of a hand-over or an interview' },
      article: article86,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('record-consequence', 'hand-over-accountability', (state) => openConsequences(state).length > 0),
      decide: recordOutcome,
    },
  },
  changes: {
    'accountability.handed-over': withSent('accountability'),
    'interview.proposed': withSent('interview'),
    'consequence.recorded': (state, { data: { consequence, outcome }, occurredAt }: EventOf<RecordConsequence>) => ({
      ...state,
      consequences: state.consequences.map((one) => (one.n === consequence ? { ...one, doneAt: occurredAt, outcome } : one)),
    }),
  },
  tasks: consequenceTasks,
  options: { 'consequences.open': (state) => openConsequences(state).map(optionOf) },
};
