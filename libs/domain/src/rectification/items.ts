import { addDays } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Fact } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { dayAt, refuseBefore } from '../stream/times';
import { article } from './articles';
import { isSettled } from './choices';
import { itemOption } from './item-words';
import type { EndItem, RecordItems } from './items.schema';
import { departmentOf, itemOf, needs, ofRound, onlySide, wanted, withItem } from './matter';
import type { Matter, Wanted } from './matter';
import { whileStanding } from './stages';
import type { Addressee, Item, RectificationState } from './state';

const basis = article('三十二');

type Listed = RecordItems['items'][number];

/** What the approved report lists, one by one or many at once: whom each is for, what is asked, by when (AP-06, EV-01). */
function recordItems(state: RectificationState, command: CommandOf<RecordItems>): Decision {
  const { act, data } = command;
  const approvedOn = dayAt(state.told.approval?.at ?? act.occurredAt);
  const unclear = data.items.map((item, index) => refuseUnclear(item, index, approvedOn)).find((refusal) => refusal !== null);
  const first = Math.max(0, ...state.items.map(({ n }) => n));
  return (
    onlySide(state, command, basis) ??
    refuseBefore(act.occurredAt, state.told.approval?.at ?? act.occurredAt, {
      first: 'approval.issued',
      then: 'rectification-item.recorded',
    }) ??
    unclear ??
    data.items.map((item, index) => ({
      // What is said of a person is told apart, so that only who handles the case reads it.
      kind: item.kind === 'person-handling' ? 'rectification-item.person-recorded' : 'rectification-item.recorded',
      version: 1,
      occurredAt: act.occurredAt,
      data: { n: first + index + 1, ...recordedAs(state, item, approvedOn) },
    }))
  );
}

function recordedAs(state: RectificationState, { days, dueOn, ...item }: Listed, approvedOn: Day) {
  const due = dueOn ?? (days === undefined ? undefined : addDays(approvedOn, days));
  // Who is reminded of it: a unit of no register through the department that watches over it.
  return due === undefined ? item : { ...item, dueOn: due, reminded: item.organ ?? item.overseer ?? departmentOf(state.told) };
}

function refuseUnclear({ kind, organ, unit, person, amountYuan, dueOn, days }: Listed, index: number, approvedOn: Day): Rejection | null {
  const params = { item: index + 1 };
  const at = (field: string) => ({ article: basis, field: `data.items.${index}.${field}` });
  if ((organ === undefined) === (unit === undefined)) return reject('item-addressee-unclear', params, at('unit'));
  if (person !== undefined && kind !== 'person-handling') return reject('item-person-unfit', params, at('person'));
  if ((amountYuan === undefined) === (kind === 'fine')) return reject('item-amount-unfit', params, at('amountYuan'));
  if (dueOn !== undefined && days !== undefined) return reject('item-period-unclear', params, at('days'));
  if (dueOn !== undefined && dueOn < approvedOn) {
    const order = { first: 'approval.issued', then: 'rectification-item.due', earlier: approvedOn, at: dueOn };
    return reject('date-out-of-order', order, at('dueOn'));
  }
  return null;
}

/** A person says that an item is replaced by another, or no longer carried out, and why. */
function endItem(state: RectificationState, command: CommandOf<EndItem>): Decision {
  const { act, data } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  if (isSettled(item)) return reject('already-done', { command: command.name });
  if ((data.course === 'changed') !== (data.replacedBy !== undefined) || data.replacedBy === data.item) {
    return reject('item-replacement-unfit', {}, { article: basis, field: 'data.replacedBy' });
  }
  const other = data.replacedBy === undefined ? null : itemOf(state, data.replacedBy, 'data.replacedBy');
  return (
    onlySide(state, command, basis) ??
    (other !== null && isRejection(other) ? other : null) ??
    refuseBefore(act.occurredAt, item.since, { first: 'rectification-item.recorded', then: 'rectification-item.ended' }) ?? [
      { kind: 'rectification-item.ended', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

type Recorded = Omit<Listed, 'days'> & { readonly n: number };

function withRecorded(state: RectificationState, { data, occurredAt, by }: EventOf<Recorded>): RectificationState {
  const { n, kind, content, person, contact, evidence, dueOn, overseer, amountYuan } = data;
  const item: Item = {
    n,
    round: state.round,
    kind,
    addressee: addresseeIn(data),
    content,
    person: person ?? null,
    contact: contact ?? null,
    enteredBy: by.organ,
    evidence: evidence ?? null,
    dueOn: dueOn ?? null,
    overseer: overseer ?? null,
    since: occurredAt,
    state: 'not-started',
    stateSince: occurredAt,
    report: null,
    asked: null,
    fine: amountYuan === undefined ? null : { amountYuan, paidYuan: 0 },
    discipline: null,
  };
  return { ...state, items: [...state.items, item] };
}

function addresseeIn({ organ, unit = '' }: Pick<Recorded, 'organ' | 'unit'>): Addressee {
  return organ === undefined ? { unit } : { organ };
}

/** The day of the item, with who is reminded of it. */
function dueFacts({ data: { n, dueOn, reminded }, recordedAt }: RecordedEvent): readonly Fact[] {
  if (typeof dueOn !== 'string') return [];
  return [
    { fact: 'rectification-item.due', at: dueOn, recordedAt, ref: String(n), ...(typeof reminded === 'string' ? { value: reminded } : {}) },
  ];
}

/** One is enough to say that the approved report was gone through. */
function listTask(state: RectificationState): readonly Wanted[] {
  const { told, stage } = state;
  if (told.approval === undefined || ofRound(state).length > 0 || stage !== 'carrying-out') return [];
  return [wanted('record-items', told.investigator, told.approval.at)];
}

export function openItems(state: RectificationState): readonly Item[] {
  return ofRound(state).filter((item) => !isSettled(item));
}

/** 整改事项: the measures and proposals of the approved report, each an item with its addressee, period and state. */
export const items: Matter = {
  commands: {
    'record-items': {
      title: { zh: '登记整改事项', en: 'record the items of the approved report' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      decide: recordItems,
    },
    'end-item': {
      title: { zh: '变更或者终止整改事项', en: 'replace or end an item' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('end-item', 'record-items', (state) => openItems(state).length > 0),
      decide: endItem,
    },
  },
  changes: {
    'rectification-item.recorded': withRecorded,
    'rectification-item.person-recorded': withRecorded,
    'rectification-item.ended': (state, { data: { item, course, replacedBy }, occurredAt }: EventOf<EndItem>) =>
      withItem(state, item, (one) => ({
        ...one,
        state: course,
        stateSince: occurredAt,
        report: null,
        asked: null,
        ...(replacedBy === undefined ? {} : { replacedBy }),
      })),
  },
  facts: {
    'rectification-item.recorded': dueFacts,
    'rectification-item.person-recorded': dueFacts,
    'rectification-item.ended': ({ data: { item }, occurredAt, recordedAt }) => [settledFact(Number(item), occurredAt, recordedAt)],
  },
  tasks: listTask,
  options: {
    'rectification-items.all': (state) => ofRound(state).map(itemOption),
    'rectification-items.open': (state) => openItems(state).map(itemOption),
  },
};

/** That nothing more is done about an item stops its clock. */
export function settledFact(item: number, at: string, recordedAt: string): Fact {
  return { fact: 'rectification-item.settled', at, recordedAt, ref: String(item) };
}
