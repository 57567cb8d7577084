import { beijingDay } from '@app/calendar';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { NewEvent, RecordedEvent } from '../stream/event';
import type { Reaction } from '../stream/procedure';
import { moving, plain, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { article } from './articles';
import { inStage, only, refusePeople } from './matter';
import type { Matter } from './matter';
import { always } from './stages';
import type { NoticeNumber, SupervisionState } from './state';
import type { HearPlaceCorrected, HearReaddressed, OpenSupervision, SignReceipt, WithdrawNotice } from './supervision.schema';

/** Opened by the case itself, when it records that it is supervised. The notice takes the next number of the supervisor's series (SV-05). */
export function openSupervision(_state: null, command: CommandOf<OpenSupervision>): Decision {
  const { act, data } = command;
  const { prefix, ...notice } = data;
  const number = { $number: { organ: data.supervisor, prefix, year: Number(beijingDay(act.occurredAt).slice(0, 4)) } };
  return refusePeople(command) ?? [{ kind: 'supervision.opened', version: 1, occurredAt: act.occurredAt, data: { ...notice, number } }];
}

type Opened = Omit<OpenSupervision, 'prefix'> & { readonly number: NoticeNumber };

/** The state with which a supervision begins. */
export const opened: { open(event: RecordedEvent): SupervisionState }['open'] = (event: EventOf<Opened>) => {
  if (event.kind !== 'supervision.opened') throw new Error(`A supervision opens with supervision.opened, not with ${event.kind}.`);
  const { n, supervisor, addressee, matters, number } = event.data;
  return {
    stage: 'opened',
    stageSince: event.occurredAt,
    n,
    supervisor,
    addressee,
    matters,
    notice: number,
    openedAt: event.occurredAt,
    vettedAt: null,
    changesAskedAt: null,
    caseClosedAt: null,
    facts: [],
  };
};

/** 签收: the sixty days run from the receipt of the notice (SV-06). */
function signReceipt(state: SupervisionState, command: CommandOf<SignReceipt>): Decision {
  return (
    only('addressee', state, command, article('六')) ?? [
      { kind: 'supervision.notice-received', version: 1, occurredAt: command.act.occurredAt, data: {} },
    ]
  );
}

/** The notice keeps its number, which the register then shows as void. */
function withdrawNotice(state: SupervisionState, command: CommandOf<WithdrawNotice>): Decision {
  const { act, data } = command;
  const voids = 'number' in state.notice ? { voids: state.notice.number } : {};
  const withdrawn = { kind: 'supervision.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, ...voids, n: state.n } };
  return only('supervisor', state, command, article('三')) ?? [withdrawn];
}

/** What the case tells: the supervisor has re-addressed its notice (T-50). Its sixty days run on; no text says that they restart. */
function hearReaddressed(state: SupervisionState, command: CommandOf<HearReaddressed>): Decision {
  const { act, data } = command;
  const ended = state.stage === 'released' || state.stage === 'withdrawn';
  const events = [{ kind: 'supervision.readdressed', version: 1, occurredAt: act.occurredAt, data }];
  return refusePeople(command) ?? (ended || state.addressee === data.addressee ? [] : events);
}

/**
 * What the case tells: the accident lies at another place (T-17). It changes nothing of the supervision itself; the ledger answers
 * this turn with the case's new place, and from then on its law holds.
 */
function hearPlaceCorrected(_state: SupervisionState, command: CommandOf<HearPlaceCorrected>): Decision {
  return refusePeople(command) ?? [];
}

/** What the investigation is told, under the supervision's number. */
export function tell(command: string) {
  return ({ data: { n } }: NewEvent): readonly Reaction[] => [{ to: { procedure: 'investigation', n: 1 }, command, data: { n } }];
}

function unsigned({ stage, stageSince, addressee }: SupervisionState): readonly Wanted[] {
  return stage === 'opened' ? [wanted('sign-receipt', addressee, stageSince)] : [];
}

/** 督办通知: issued, signed for, re-addressed or withdrawn (安委〔2010〕6号). */
export const notice: Matter = {
  commands: {
    'sign-receipt': {
      title: { zh: '签收督办通知', en: 'sign for the notice' },
      article: article('六'),
      usually: 'addressee',
      stages: moving('opened', 'supervising'),
      step: { done: 'supervising', missing: 'wrong-stage', article: article('六') },
      decide: signReceipt,
    },
    'withdraw-notice': {
      title: { zh: '撤回督办通知', en: 'withdraw the notice' },
      article: article('三'),
      usually: 'supervisor',
      stages: { opened: ['withdrawn'], supervising: ['withdrawn'], vetted: ['withdrawn'], completed: ['withdrawn'] },
      decide: withdrawNotice,
    },
  },
  messages: {
    'hear-readdressed': {
      title: { zh: '获知督办通知改发', en: 'be told that the notice is re-addressed' },
      stages: always,
      decide: hearReaddressed,
    },
    'hear-place-corrected': {
      title: { zh: '获知事故发生地更正', en: 'be told that the place of the accident was corrected' },
      stages: always,
      decide: hearPlaceCorrected,
    },
  },
  changes: {
    'supervision.notice-received': inStage('supervising'),
    'supervision.readdressed': (state, event: EventOf<HearReaddressed>) => ({ ...state, addressee: event.data.addressee }),
    'supervision.withdrawn': inStage('withdrawn'),
  },
  facts: { 'supervision.notice-received': plain, 'supervision.withdrawn': plain },
  reactions: {
    'supervision.opened': tell('hear-supervision-opened'),
    'supervision.withdrawn': tell('hear-supervision-withdrawn'),
  },
  tasks: unsigned,
};
