import { isRejection, reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { Option } from '../stream/description';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article } from './articles';
import { isSettled, unpaidYuan } from './choices';
import { itemOption } from './item-words';
import { settledFact } from './items';
import type { RecordDiscipline, RecordPayment } from './items.schema';
import { itemOf, needs, ofRound, onlySide, withItem } from './matter';
import type { Matter } from './matter';
import { whileStanding } from './stages';
import type { Item, RectificationState } from './state';

const basis = article('三十二');

/** A fine is paid at once or in parts; what is left is shown until the last of it. */
function recordPayment(state: RectificationState, command: CommandOf<RecordPayment>): Decision {
  const { act, data } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  const left = unpaidYuan(item);
  if (item.fine === null || left === 0) return reject('fine-not-open', { item: data.item }, { article: basis, field: 'data.item' });
  if (data.amountYuan === 0 || data.amountYuan > left) {
    return reject('payment-unfit', { item: data.item, amount: left }, { article: basis, field: 'data.amountYuan' });
  }
  const full = data.amountYuan === left;
  return (
    onlySide(state, command, basis, [item.overseer]) ??
    refuseBefore(act.occurredAt, item.since, { first: 'rectification-item.recorded', then: 'fine.paid' }) ?? [
      { kind: 'fine.paid', version: 1, occurredAt: act.occurredAt, data: { ...data, full } },
    ]
  );
}

/** The result of a proposal on a person comes as a letter of the organ that decides on it (DS-04, SV-32). */
function recordDiscipline(state: RectificationState, command: CommandOf<RecordDiscipline>, { papers = [] }: World): Decision {
  const { act, data, name } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  if (item.kind !== 'person-handling' || isSettled(item)) return reject('already-done', { command: name });
  return (
    onlySide(state, command, basis, [item.overseer]) ??
    refuseUncited(papers, act, officialPapers, basis) ??
    refuseBefore(act.occurredAt, item.since, { first: 'rectification-item.recorded', then: 'discipline.recorded' }) ?? [
      { kind: 'discipline.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

type Paid = RecordPayment & { readonly full: boolean };

function withPayment(state: RectificationState, { data, occurredAt }: EventOf<Paid>): RectificationState {
  const paid = (item: Item): Item => {
    const fine = item.fine === null ? null : { ...item.fine, paidYuan: item.fine.paidYuan + data.amountYuan };
    const stands = data.full ? 'done' : 'partly';
    return isSettled(item) ? { ...item, fine } : { ...item, fine, state: stands, stateSince: occurredAt, report: null };
  };
  return withItem(state, data.item, paid);
}

function fineOption(item: Item): Option {
  const { zh, en } = itemOption(item).words;
  const left = unpaidYuan(item);
  return { value: item.n, words: { zh: `${zh}，尚欠${left}元`, en: `${en}, ${left} yuan unpaid` } };
}

function unpaid(state: RectificationState): readonly Item[] {
  return ofRound(state).filter((item) => unpaidYuan(item) > 0);
}

function persons(state: RectificationState): readonly Item[] {
  return ofRound(state).filter((item) => item.kind === 'person-handling' && !isSettled(item));
}

/** 罚款和人员处理: what became of the proposals on fines and persons (AP-06). */
export const payments: Matter = {
  commands: {
    'record-payment': {
      title: { zh: '登记罚款缴纳', en: 'record a payment of a fine' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('record-payment', 'record-items', (state) => unpaid(state).length > 0),
      decide: recordPayment,
    },
    'record-discipline': {
      title: { zh: '登记人员处理结果来函', en: 'record the letter with the result on a person' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('record-discipline', 'record-items', (state) => persons(state).length > 0),
      decide: recordDiscipline,
    },
  },
  changes: {
    'fine.paid': withPayment,
    'discipline.recorded': (state, { data: { item, result, issuer }, occurredAt: at, by }: EventOf<RecordDiscipline>) =>
      withItem(state, item, (one) => ({
        ...one,
        state: 'done',
        stateSince: at,
        discipline: { at, result, issuer, enteredBy: by.organ },
        report: null,
      })),
  },
  facts: {
    'fine.paid': ({ data: { item, full }, occurredAt, recordedAt }) =>
      full === true ? [settledFact(Number(item), occurredAt, recordedAt)] : [],
    'discipline.recorded': ({ data: { item }, occurredAt, recordedAt }) => [settledFact(Number(item), occurredAt, recordedAt)],
  },
  options: {
    'rectification-items.fines': (state) => unpaid(state).map(fineOption),
    'rectification-items.persons': (state) => persons(state).map(itemOption),
  },
};
