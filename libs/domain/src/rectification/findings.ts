import type { Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { Option } from '../stream/description';
import { dayInWords } from '../stream/day-in-words';
import { dayAt, refuseBefore } from '../stream/times';
import { measures } from './articles';
import type { CaseTold } from './case.schema';
import { referralOutcomes, unpaidYuan } from './choices';
import type { RecordItemResult, RecordReferralOutcome } from './evaluation.schema';
import type { Evaluation } from './evaluation-state';
import { itemOption } from './item-words';
import { itemOf, lastEvaluation, needs, ofRound, onlySide, wanted, withEvaluation } from './matter';
import type { Matter, Wanted } from './matter';
import { whileStanding } from './stages';
import { staying } from '../stream/matter';
import type { Item, RectificationState } from './state';

const basis = measures('五');

/** Refuses who neither is of the side nor evaluates. */
export function onlyEvaluator(state: RectificationState, command: Pick<Command, 'name' | 'act'>, article: string): Rejection | null {
  const evaluation = lastEvaluation(state);
  return onlySide(state, command, article, evaluation === undefined ? [] : [evaluation.by, ...evaluation.team]);
}

/** Item by item against the report; what was found may be found anew until the report is made (EV-05). */
function recordItemResult(state: RectificationState, command: CommandOf<RecordItemResult>): Decision {
  const { act, data } = command;
  const evaluation = lastEvaluation(state);
  if (evaluation === undefined) return reject('evaluation-not-started', {}, { article: basis });
  const asked = itemsAsked(state, evaluation);
  const wrong = data.results.map(({ item }) => itemOf(state, item, 'data.results')).find(isRejection);
  const other = data.results.find(({ item }) => !asked.some(({ n }) => n === item));
  return (
    onlyEvaluator(state, command, basis) ??
    wrong ??
    (other === undefined ? null : reject('rectification-item-unknown', { item: other.item }, { field: 'data.results' })) ??
    refuseBefore(act.occurredAt, evaluation.startedAt, { first: 'evaluation.started', then: 'evaluation.found' }) ?? [
      { kind: 'evaluation.found', version: 1, occurredAt: act.occurredAt, data: { ...data, n: evaluation.n } },
    ]
  );
}

/** What an evaluation is about: of a follow-up what was ordered, else every item that was not replaced or ended. */
export function itemsAsked(state: RectificationState, { items }: Evaluation): readonly Item[] {
  return ofRound(state).filter(({ n, state: stands }) => (items === null ? stands !== 'changed' && stands !== 'ended' : items.includes(n)));
}

export function itemsUnfound(state: RectificationState): readonly Item[] {
  const evaluation = lastEvaluation(state);
  if (evaluation === undefined) return [];
  return itemsAsked(state, evaluation).filter(({ n }) => !evaluation.findings.some(({ item }) => item === n));
}

/** What became of a referral, as far as anybody told; the investigation tells only that it was made. */
function recordReferralOutcome(state: RectificationState, command: CommandOf<RecordReferralOutcome>): Decision {
  const { act, data } = command;
  const referral = state.told.referrals.find(({ ref }) => ref === data.ref);
  if (referral === undefined) return reject('clue-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  return (
    onlyEvaluator(state, command, basis) ??
    refuseBefore(act.occurredAt, referral.handedOverAt, { first: 'clue.handed-over', then: 'referral-outcome.recorded' }) ?? [
      { kind: 'referral-outcome.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

type Referral = CaseTold['referrals'][number];

export function referralsUnknown({ told, referralOutcomes: known }: RectificationState): readonly Referral[] {
  return told.referrals.filter(({ ref }) => !known.some((one) => one.ref === ref));
}

export const referralKinds: Readonly<Record<Referral['kind'], Text>> = {
  crime: { zh: '涉嫌犯罪线索', en: 'clue of a crime' },
  official: { zh: '公职人员问题线索', en: "clue of an official's breach of duty" },
};

function referralOption({ referralOutcomes: known }: RectificationState, { ref, kind, handedOverAt }: Referral): Option {
  const { zh, en } = referralKinds[kind];
  const outcome = known.find((one) => one.ref === ref)?.outcome;
  const stands = outcome === undefined ? { zh: '结果未登记', en: 'outcome not recorded' } : referralOutcomes[outcome];
  const on = dayAt(handedOverAt);
  return { value: ref, words: { zh: `${zh}（${dayInWords(on)}移送，${stands.zh}）`, en: `${en} (handed over on ${on}, ${stands.en})` } };
}

type Found = RecordItemResult & { readonly n: number };

function withFound(state: RectificationState, { data: { n, results }, occurredAt: at }: EventOf<Found>): RectificationState {
  const before = state.evaluations.find((one) => one.n === n)?.findings ?? [];
  const kept = before.filter(({ item }) => !results.some((one) => one.item === item));
  return withEvaluation(state, n, { findings: [...kept, ...results.map((one) => ({ ...one, at }))] });
}

/** A fine that is not paid says how much is left. */
function askedOption(item: Item): Option {
  const { zh, en } = itemOption(item).words;
  const left = unpaidYuan(item);
  return left === 0 ? itemOption(item) : { value: item.n, words: { zh: `${zh}，尚欠${left}元`, en: `${en}, ${left} yuan unpaid` } };
}

function findingTasks(state: RectificationState): readonly Wanted[] {
  const evaluation = lastEvaluation(state);
  if (state.stage !== 'evaluating' || evaluation === undefined) return [];
  const { by, startedAt } = evaluation;
  const left = itemsUnfound(state).length;
  const note = { zh: `尚有${left}项未评估`, en: `${left} items are left` };
  return [
    ...(left === 0 ? [] : [wanted('record-item-result', by, startedAt, { note })]),
    ...referralsUnknown(state).map(({ ref, kind }) => wanted('record-referral-outcome', by, startedAt, { ref, of: referralKinds[kind] })),
  ];
}

/** 逐项评估: item by item, with what became of what was referred (EV-05). */
export const findings: Matter = {
  commands: {
    'record-item-result': {
      title: { zh: '登记逐项评估结果', en: 'record the findings, item by item' },
      article: basis,
      usually: 'team',
      stages: staying('evaluating'),
      decide: recordItemResult,
    },
    'record-referral-outcome': {
      title: { zh: '登记移送结果', en: 'record what became of a referral' },
      article: basis,
      usually: 'team',
      stages: whileStanding,
      ready: needs('record-referral-outcome', 'clue.handed-over', ({ told }) => told.referrals.length > 0),
      decide: recordReferralOutcome,
    },
  },
  changes: {
    'evaluation.found': withFound,
    'referral-outcome.recorded': (state, { data: { ref, outcome }, occurredAt: at }: EventOf<RecordReferralOutcome>) => ({
      ...state,
      referralOutcomes: [...state.referralOutcomes.filter((one) => one.ref !== ref), { ref, outcome, at }],
    }),
  },
  tasks: findingTasks,
  options: {
    'evaluation-items.open': (state) => {
      const evaluation = lastEvaluation(state);
      return evaluation === undefined ? [] : itemsAsked(state, evaluation).map(askedOption);
    },
    'referrals.known': (state) => state.told.referrals.map((one) => referralOption(state, one)),
  },
};
