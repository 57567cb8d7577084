import { isRejection, reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import { refuseBefore } from '../stream/times';
import { article, measures } from './articles';
import { isSettled, itemStates } from './choices';
import { itemOption, itemTitle } from './item-words';
import { openItems, settledFact } from './items';
import type { JudgeItem, RecordSelfReport } from './items.schema';
import { isOfSide, itemOf, needs, ofRound, onlySide, wanted, withItem } from './matter';
import type { Matter, Wanted } from './matter';
import { whileStanding } from './stages';
import type { Item, RectificationState } from './state';

const basis = article('三十三');

/** What the addressee says of itself: its own act where it is an organ, else recorded by whoever received it (EV-01). */
function recordSelfReport(state: RectificationState, command: CommandOf<RecordSelfReport>): Decision {
  const { act, data, name } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  if (isSettled(item)) return reject('already-done', { command: name });
  return (
    refuseAuthor(state, item, command) ??
    refuseBefore(act.occurredAt, item.since, { first: 'rectification-item.recorded', then: 'rectification-item.reported' }) ?? [
      { kind: 'rectification-item.reported', version: 1, occurredAt: act.occurredAt, data: { ...data, by: authorOf(command) } },
    ]
  );
}

/** The unit that is named, else the organ whose act it is: what it says it does not judge. */
function authorOf({ act, data }: CommandOf<RecordSelfReport>): string {
  return data.reporter ?? act.by.organ;
}

function refuseAuthor(state: RectificationState, { addressee, overseer }: Item, command: CommandOf<RecordSelfReport>): Rejection | null {
  const { organ } = command.act.by;
  if ('organ' in addressee) {
    const own = organ === addressee.organ || (command.data.reporter !== undefined && (isOfSide(state, organ) || organ === overseer));
    if (own) return null;
    return reject('no-competence', { organ, competent: addressee.organ, command: command.name }, { article: basis, field: 'act.by.organ' });
  }
  if (command.data.reporter === undefined) return reject('reporter-missing', {}, { article: basis, field: 'data.reporter' });
  return onlySide(state, command, basis, [overseer]);
}

/** Judged by an organ other than the one that reports on itself, with its opinion. */
function judgeItem(state: RectificationState, command: CommandOf<JudgeItem>): Decision {
  const { act, data } = command;
  const item = itemOf(state, data.item);
  if (isRejection(item)) return item;
  if (item.report === null) return reject('item-not-reported', { item: data.item }, { article: basis, field: 'data.item' });
  const against = [refuseReporter(item, command)];
  return (
    (against[0] === null ? onlySide(state, command, basis, [item.overseer]) : null) ??
    refuseBefore(act.occurredAt, item.report.at, { first: 'rectification-item.reported', then: 'rectification-item.judged' }) ??
    refuseProposed(act, against) ?? [
      { kind: 'rectification-item.judged', version: 1, occurredAt: act.occurredAt, data: { ...data, reportedAt: item.report.at } },
      ...markIrregular(command, against),
    ]
  );
}

function refuseReporter({ addressee, report }: Item, { act }: Pick<Command, 'act'>): Rejection | null {
  const { organ } = act.by;
  const own = ('organ' in addressee && addressee.organ === organ) || report?.by === organ;
  return own ? reject('judged-by-reporter', { organ }, { article: measures('四'), field: 'act.by.organ' }) : null;
}

type Reported = RecordSelfReport & { readonly by: string };

function withReport(state: RectificationState, { data, occurredAt: at }: EventOf<Reported>): RectificationState {
  const { item, claims, account, by } = data;
  const said = { item, side: 'they', at, by, text: account, result: null } as const;
  const next = claims === 'done' ? 'reported' : 'in-hand';
  return {
    ...withItem(state, item, (one) => ({ ...one, state: next, stateSince: at, report: claims === 'done' ? { at, by } : null })),
    words: [...state.words, said],
  };
}

function withJudgment(state: RectificationState, { data, occurredAt: at, by }: EventOf<JudgeItem>): RectificationState {
  const { item, result, opinion } = data;
  const said = { item, side: 'we', at, by: by.organ, text: opinion, result } as const;
  return {
    ...withItem(state, item, (one) => ({ ...one, state: result, stateSince: at, report: null })),
    words: [...state.words, said],
  };
}

/** Reports and judgments that wait; a report is of whoever has to carry the item out, and its clock presses. */
export function itemTasks(state: RectificationState): readonly Wanted[] {
  return openItems(state).map((item) => {
    const { n, addressee, overseer, since, report, state: stands } = item;
    const more = { ref: String(n), of: itemTitle(item), presses: `house-item#${n}` };
    const watching = overseer ?? state.told.investigator;
    if (report !== null) return wanted('judge-item', judgeOf(state, item), report.at, more);
    const owner = 'organ' in addressee ? addressee.organ : watching;
    return wanted('record-self-report', owner, since, { ...more, note: itemStates[stands] });
  });
}

/** Whoever watches over it, unless that is the one that reports on itself: then the office of the commission. */
function judgeOf({ told }: RectificationState, { addressee, overseer }: Item): string {
  const watching = overseer ?? told.investigator;
  const own = 'organ' in addressee && addressee.organ === watching;
  return own ? `${told.investigator.slice(0, 6)}-safety-office` : watching;
}

/** 自报与核实: they report how an item is carried out, and others judge it. */
export const selfReports: Matter = {
  commands: {
    'record-self-report': {
      title: { zh: '登记自报落实情况', en: 'record what is reported of an item' },
      article: basis,
      usually: 'other-organ',
      stages: whileStanding,
      ready: needs('record-self-report', 'record-items', (state) => openItems(state).length > 0),
      decide: recordSelfReport,
    },
    'judge-item': {
      title: { zh: '核实整改事项', en: 'judge an item' },
      article: basis,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('judge-item', 'record-self-report', (state) => ofRound(state).some(({ report }) => report !== null)),
      decide: judgeItem,
    },
  },
  changes: { 'rectification-item.reported': withReport, 'rectification-item.judged': withJudgment },
  facts: {
    // Carried out when it was reported, once that is found to be so: the time of the judge is not the addressee's lateness.
    'rectification-item.judged': ({ data: { item, result, reportedAt }, recordedAt }) =>
      result === 'done' ? [settledFact(Number(item), String(reportedAt), recordedAt)] : [],
  },
  tasks: itemTasks,
  options: {
    'rectification-items.reported': (state) =>
      ofRound(state)
        .filter(({ report }) => report !== null)
        .map(itemOption),
  },
};
