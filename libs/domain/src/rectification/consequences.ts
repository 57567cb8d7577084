import type { Day } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { staying } from '../stream/matter';
import { dayAt, refuseBefore } from '../stream/times';
import { article86 } from './articles';
import { isSettled } from './choices';
import type { OrderFollowUpEvaluation, SetNewPeriod } from './evaluation.schema';
import { onlyEvaluator } from './findings';
import { itemOption, numbersOf } from './item-words';
import { lastEvaluation, needs, ofRound, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import { remindedOf } from './periods';
import type { Consequence, Item, RectificationState } from './state';

export const afterReport = staying('evaluated', 'published', 'archived');

/** The items that the last evaluation found not carried out, or not wholly, and that still are not. */
export function failedItems(state: RectificationState): readonly Item[] {
  const evaluation = lastEvaluation(state);
  if (evaluation?.reportedAt == null) return [];
  const failed = evaluation.findings.filter(({ result }) => result !== 'done').map(({ item }) => item);
  return ofRound(state).filter((item) => failed.includes(item.n) && !isSettled(item));
}

/** Refuses what follows from a finding for an item that no evaluation found not carried out. */
export function refuseNotFailed(state: RectificationState, items: readonly number[]): Rejection | null {
  const other = items.find((n) => !failedItems(state).some((item) => item.n === n));
  return other === undefined ? null : reject('item-not-failed', { item: other }, { article: article86, field: 'data.items' });
}

export const needsFailed = (command: string) =>
  needs<RectificationState>(command, 'record-evaluation-report', (state) => failedItems(state).length > 0);

/** What a consequence is dated after. */
export function reportedAt(state: RectificationState, otherwise: string): string {
  return lastEvaluation(state)?.reportedAt ?? otherwise;
}

/** 责令限期整改: another last day for what was not carried out (EV-07). */
function setNewPeriod(state: RectificationState, command: CommandOf<SetNewPeriod>): Decision {
  const { act, data } = command;
  const then = 'rectification-period.set';
  const reminded = failedItems(state)
    .filter(({ n }) => data.items.includes(n))
    .map((item) => ({ item: item.n, to: remindedOf(state, item) }));
  return (
    onlyEvaluator(state, command, article86) ??
    refuseNotFailed(state, data.items) ??
    refusePast(act.occurredAt, data.dueOn, then) ??
    refuseBefore(act.occurredAt, reportedAt(state, act.occurredAt), { first: 'evaluation.reported', then }) ?? [
      { kind: then, version: 1, occurredAt: act.occurredAt, data: { ...data, n: nextOf(state), reminded } },
    ]
  );
}

/** 跟踪评估: evaluated once more, by a day (EV-07). */
function orderFollowUp(state: RectificationState, command: CommandOf<OrderFollowUpEvaluation>): Decision {
  const { act, data } = command;
  const then = 'follow-up-evaluation.ordered';
  const pending = state.consequences.some(({ kind, doneAt }) => kind === 'follow-up' && doneAt === null);
  return (
    onlyEvaluator(state, command, article86) ??
    (pending ? reject('follow-up-evaluation-pending', {}, { article: article86 }) : null) ??
    refuseNotFailed(state, data.items) ??
    refusePast(act.occurredAt, data.dueOn, then) ??
    refuseBefore(act.occurredAt, reportedAt(state, act.occurredAt), { first: 'evaluation.reported', then }) ?? [
      { kind: then, version: 1, occurredAt: act.occurredAt, data: { ...data, n: nextOf(state) } },
    ]
  );
}

function refusePast(at: string, dueOn: Day, first: string): Rejection | null {
  const on = dayAt(at);
  if (dueOn >= on) return null;
  return reject(
    'date-out-of-order',
    { first, then: 'rectification-item.due', earlier: on, at: dueOn },
    { article: article86, field: 'data.dueOn' },
  );
}

export function nextOf({ consequences }: RectificationState): number {
  return consequences.length + 1;
}

type Ordered = Pick<Consequence, 'n' | 'items' | 'reason'> & { readonly dueOn: Day };

/** An order is done with as such; what it asks for stands in the items. */
function withOrder(kind: 'period' | 'follow-up') {
  return (state: RectificationState, { data, occurredAt: at }: EventOf<Ordered>): RectificationState => {
    const { n, items, dueOn, reason } = data;
    const order: Consequence = { n, kind, items, to: null, reason, at, dueOn, doneAt: kind === 'period' ? at : null, outcome: null };
    const due = (item: Item): Item => (kind === 'period' && items.includes(item.n) ? { ...item, dueOn } : item);
    return { ...state, items: state.items.map(due), consequences: [...state.consequences, order] };
  };
}

type PeriodSet = Ordered & { readonly reminded: readonly { readonly item: number; readonly to: string }[] };

function periodFacts({ data: { dueOn, reminded }, recordedAt }: EventOf<PeriodSet>): readonly Fact[] {
  return reminded.map(({ item, to }) => ({ fact: 'rectification-item.due', at: dueOn, recordedAt, ref: String(item), value: to }));
}

function followUpFacts({ data: { n, dueOn }, recordedAt }: EventOf<Ordered>): readonly Fact[] {
  return [{ fact: 'follow-up-evaluation.due', at: dueOn, recordedAt, ref: String(n) }];
}

/** What was not carried out and nothing followed from: a person chooses what. */
export function undecidedTasks(state: RectificationState): readonly Wanted[] {
  const since = lastEvaluation(state)?.reportedAt;
  if (since == null) return [];
  const answered = state.consequences.filter(({ at }) => at >= since).flatMap(({ items }) => items);
  const open = failedItems(state).filter(({ n }) => !answered.includes(n));
  if (open.length === 0) return [];
  const note = {
    zh: `第${numbersOf(open)}项未落实或者部分落实，可以责令限期整改、移交问责、提请约谈或者组织跟踪评估`,
    en: `items ${numbersOf(open)} are not carried out: set a new period, hand over for accountability, propose an interview or evaluate once more`,
  };
  return [wanted('set-new-period', state.told.investigator, since, { note })];
}

/** 未落实的处理: the new period and the follow-up evaluation (EV-07). */
export const orders: Matter = {
  commands: {
    'set-new-period': {
      title: { zh: '责令限期整改', en: 'set a new period' },
      article: article86,
      usually: 'investigator',
      stages: afterReport,
      ready: needsFailed('set-new-period'),
      decide: setNewPeriod,
    },
    'order-follow-up-evaluation': {
      title: { zh: '决定跟踪评估', en: 'order a follow-up evaluation' },
      article: article86,
      usually: 'investigator',
      stages: afterReport,
      beside: ['set-new-period'],
      ready: needsFailed('order-follow-up-evaluation'),
      decide: orderFollowUp,
    },
  },
  changes: { 'rectification-period.set': withOrder('period'), 'follow-up-evaluation.ordered': withOrder('follow-up') },
  facts: { 'rectification-period.set': periodFacts, 'follow-up-evaluation.ordered': followUpFacts },
  tasks: undecidedTasks,
  options: { 'evaluation-items.failed': (state) => failedItems(state).map(itemOption) },
};
