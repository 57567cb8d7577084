import type { Fact } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import type { RecordedEvent } from '../stream/event';
import { refuseBefore } from '../stream/times';
import { article, measures } from './articles';
import { addresseeOf, itemOption, itemTitle } from './item-words';
import { openItems } from './items';
import type { AskItemPeriod, DecideItemPeriod } from './items.schema';
import { departmentOf, isOfSide, itemOf, needs, onlySide, wanted, withItem } from './matter';
import type { Matter, Wanted } from './matter';
import { whileStanding } from './stages';
import type { Item, RectificationState } from './state';

const basis = article('三十三');

/** More time is asked for by the addressee, or recorded by whoever received its letter. */
function askPeriod(state: RectificationState, command: CommandOf<AskItemPeriod>): Decision {
  const { act, data, name } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  const { organ } = act.by;
  if (organ !== addresseeOf(item.addressee) && organ !== item.overseer && !isOfSide(state, organ)) {
    return reject('no-competence', { organ, competent: state.told.investigator, command: name }, { article: basis, field: 'act.by.organ' });
  }
  return (
    refuseNotLater(item, data.until) ??
    refuseBefore(act.occurredAt, item.since, { first: 'rectification-item.recorded', then: 'item-period.asked' }) ?? [
      { kind: 'item-period.asked', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Whoever gave the period decides, never the one that asks. */
function decidePeriod(state: RectificationState, command: CommandOf<DecideItemPeriod>): Decision {
  const { act, data } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  if (item.asked === null) return reject('item-period-not-asked', { item: data.item }, { article: basis, field: 'data.item' });
  const until = data.until ?? item.asked.until;
  const given = data.decision === 'granted' ? { until, reminded: remindedOf(state, item) } : {};
  const { until: _until, ...said } = data;
  const against = [
    act.by.organ === addresseeOf(item.addressee)
      ? reject('judged-by-reporter', { organ: act.by.organ }, { article: measures('四'), field: 'act.by.organ' })
      : null,
  ];
  // What the addressee gave itself is recorded where it did, and moves no day: the question stays open.
  const decided =
    against[0] === null
      ? { kind: 'item-period.decided', data: { ...said, ...given } }
      : { kind: 'item-period.decided-by-asker', data: said };
  return (
    onlySide(state, command, basis) ??
    refuseProposed(act, against) ??
    (data.decision === 'granted' ? refuseNotLater(item, until) : null) ??
    refuseBefore(act.occurredAt, item.asked.at, { first: 'item-period.asked', then: 'item-period.decided' }) ?? [
      { ...decided, version: 1, occurredAt: act.occurredAt },
      ...markIrregular(command, against),
    ]
  );
}

function refuseNotLater({ n, dueOn }: Item, until: string): Rejection | null {
  if (dueOn === null) return reject('item-without-period', { item: n }, { article: basis, field: 'data.item' });
  return until > dueOn ? null : reject('item-period-not-later', { item: n, on: dueOn }, { article: basis, field: 'data.until' });
}

/** Who is reminded of the day: the organ that has to carry it out, else who watches over the unit. */
export function remindedOf({ told }: RectificationState, { addressee, overseer }: Item): string {
  return 'organ' in addressee ? addressee.organ : (overseer ?? departmentOf(told));
}

type Decided = DecideItemPeriod & { readonly reminded?: string };

function withDecision(state: RectificationState, { data, occurredAt: at, by }: EventOf<Decided>): RectificationState {
  const { item, decision, until, reason } = data;
  const granted = decision === 'granted' && until !== undefined;
  const said = { item, side: 'we', at, by: by.organ, text: reason, result: null } as const;
  return {
    ...withItem(state, item, (one) => ({ ...one, asked: null, ...(granted ? { dueOn: until } : {}) })),
    words: [...state.words, said],
  };
}

/** The day recorded last holds. */
function newDay({ data: { item, until, reminded }, recordedAt }: RecordedEvent): readonly Fact[] {
  if (typeof until !== 'string') return [];
  return [{ fact: 'rectification-item.due', at: until, recordedAt, ref: String(item), value: String(reminded) }];
}

function undecided(state: RectificationState): readonly Item[] {
  return openItems(state).filter(({ asked }) => asked !== null);
}

function periodTasks(state: RectificationState): readonly Wanted[] {
  return undecided(state).map((item) =>
    wanted('decide-item-period', state.told.investigator, item.asked?.at ?? item.since, { ref: String(item.n), of: itemTitle(item) }),
  );
}

/** 整改期限: asked for and decided; the later day is the item's own. */
export const periods: Matter = {
  commands: {
    'ask-item-period': {
      title: { zh: '申请延长整改期限', en: 'ask for more time for an item' },
      article: basis,
      usually: 'other-organ',
      stages: whileStanding,
      ready: needs('ask-item-period', 'record-items', (state) => openItems(state).some(({ dueOn }) => dueOn !== null)),
      decide: askPeriod,
    },
    'decide-item-period': {
      title: { zh: '决定是否延长整改期限', en: 'decide on more time for an item' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('decide-item-period', 'ask-item-period', (state) => undecided(state).length > 0),
      decide: decidePeriod,
    },
  },
  changes: {
    'item-period.asked': (state, { data: { item, until, reason }, occurredAt: at, by }: EventOf<AskItemPeriod>) => ({
      ...withItem(state, item, (one) => ({ ...one, asked: { until, at } })),
      words: [...state.words, { item, side: 'they', at, by: by.organ, text: reason, result: null }],
    }),
    'item-period.decided': withDecision,
    'item-period.decided-by-asker': (state) => state,
  },
  facts: { 'item-period.decided': newDay },
  tasks: periodTasks,
  options: { 'rectification-items.asked': (state) => undecided(state).map(itemOption) },
};
