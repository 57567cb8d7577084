import { beijingDay } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { NewEvent, RecordedEvent } from '../stream/event';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { Reaction, World } from '../stream/procedure';
import { plain, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { article, articleFor } from './articles';
import { byItself } from './by-itself';
import { inStage, only, refusePeople } from './matter';
import type { Matter } from './matter';
import { dueStated, lastDayStated, refuseUnclearLimit } from './notice-limit';
import { papersAtFirst } from './notice-papers';
import { rescheduled } from './progress';
import { refuseUnclearRhythm } from './progress-rhythm';
import { refuseStandingStill } from './standstill';
import { always, running } from './stages';
import type { Item, NoticeNumber, SupervisionState } from './state';
import type {
  ChangeNotice,
  HearLevel,
  HearPlaceCorrected,
  HearReaddressed,
  OpenSupervision,
  SignReceipt,
  WithdrawNotice,
} from './supervision.schema';

/** Opened by the case itself, when it records that it is supervised. Its number stands as it was issued; only our own takes the next of the supervisor's series (SV-05). */
export function openSupervision(_state: null, command: CommandOf<OpenSupervision>): Decision {
  const { act, data } = command;
  const { prefix, number: issued, ...notice } = data;
  const year = Number(beijingDay(act.occurredAt).slice(0, 4));
  const given = prefix === undefined ? undefined : { $number: { organ: data.supervisor, prefix, year } };
  const number = issued ?? given;
  const starts = { receipt: null, issue: beijingDay(act.occurredAt), accident: data.accidentOn ?? null };
  const dueOn = lastDayStated(data.limit, starts);
  const opening = { ...notice, ...(number === undefined ? {} : { number }), ...(dueOn === null ? {} : { dueOn }) };
  return refusePeople(command) ?? [{ kind: 'supervision.opened', version: 1, occurredAt: act.occurredAt, data: opening }];
}

type Opened = Omit<OpenSupervision, 'prefix' | 'number'> & { readonly number?: NoticeNumber | string };

/** The state with which a supervision begins. */
export const opened: { open(event: RecordedEvent): SupervisionState }['open'] = (event: EventOf<Opened>) => {
  if (event.kind !== 'supervision.opened') throw new Error(`A supervision opens with supervision.opened, not with ${event.kind}.`);
  const { n, supervisor, addressee, matters, number = null, items = [], limit, release, vetting, level, accidentOn = null } = event.data;
  const { kind, form, subject, progress } = event.data;
  return {
    stage: 'opened',
    stageSince: event.occurredAt,
    n,
    supervisor,
    addressee,
    matters,
    notice: typeof number === 'string' ? { issued: number } : number,
    items: items.map((text, index) => ({ n: index + 1, text, state: 'open', on: null })),
    ...(kind === undefined ? {} : { kind }),
    ...(form === undefined ? {} : { form }),
    ...(subject === undefined ? {} : { subject }),
    ...(progress === undefined ? {} : { progress }),
    ...papersAtFirst(event.data),
    ...(limit === undefined ? {} : { limit }),
    ...(release === undefined ? {} : { release }),
    ...(vetting === undefined ? {} : { vetting }),
    ...(level === undefined ? {} : { level }),
    accidentOn,
    receivedOn: null,
    openedAt: event.occurredAt,
    vettedAt: null,
    changesAskedAt: null,
    caseClosedAt: null,
    publishedAt: null,
    outcomeFiledAt: null,
    facts: [],
  };
};

/** 签收: what the notice counts from its receipt runs from here, and the sixty days over a major accident (SV-06). */
function signReceipt(state: SupervisionState, command: CommandOf<SignReceipt>): Decision {
  const { occurredAt } = command.act;
  const dueOn = state.limit?.dueOn === undefined ? lastDayStated(state.limit, startsOf(state, beijingDay(occurredAt))) : null;
  return (
    only('addressee', state, command, articleFor(state, '六')) ?? [
      { kind: 'supervision.notice-received', version: 1, occurredAt, data: dueOn === null ? {} : { dueOn } },
      ...byItself({ ...state, stage: 'supervising' }, occurredAt),
    ]
  );
}

function startsOf({ openedAt, accidentOn }: SupervisionState, receipt: Day | null) {
  return { receipt, issue: beijingDay(openedAt), accident: accidentOn };
}

/** What a notice says is changed by its supervisor alone, with a paper (SV-29). */
function changeNotice(state: SupervisionState, command: CommandOf<ChangeNotice>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const { reason, ...content } = data;
  if (Object.keys(content).length === 0) return reject('notice-change-empty', {}, { field: 'data' });
  const dueOn = lastDayStated(data.limit, startsOf(state, state.receivedOn));
  return (
    only('supervisor', state, command, articleFor(state, '四')) ??
    refuseUnclearLimit(data.limit) ??
    refuseUnclearRhythm(data.progress) ??
    (data.limit === undefined && data.progress === undefined ? null : refuseStandingStill(state)) ??
    refuseUncited(papers, act, officialPapers, articleFor(state, '四')) ?? [
      {
        kind: 'supervision.notice-changed',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...content, reason, ...(dueOn === null ? {} : { dueOn }) },
      },
      ...rescheduled(state, data.progress, act),
      ...byItself({ ...state, ...(data.release === undefined ? {} : { release: data.release }) }, act.occurredAt),
    ]
  );
}

/** Items that are said again keep their state. */
function noticeChanged(state: SupervisionState, { data }: EventOf<ChangeNotice>): SupervisionState {
  const { matters = state.matters, limit, release, items, progress } = data;
  return {
    ...state,
    matters,
    ...(limit === undefined ? {} : { limit }),
    ...(release === undefined ? {} : { release }),
    ...(progress === undefined ? {} : { progress }),
    ...(items === undefined ? {} : { items: items.map((text, index) => itemAnew(state, text, index + 1)) }),
  };
}

function itemAnew({ items }: SupervisionState, text: string, n: number): Item {
  const { state = 'open', on = null } = items.find((before) => before.text === text) ?? {};
  return { n, text, state, on };
}

/**
 * Its receipt is awaited from the issue; of a notice that is entered late, from the day on which it became known (T-53): to the case, however long its word
 * was on the way.
 */
function issuedFacts({ occurredAt, recordedAt, data: { knownAt = recordedAt } }: RecordedEvent): readonly Fact[] {
  return [
    { fact: 'supervision.issued', at: occurredAt, recordedAt },
    { fact: 'supervision.known', at: String(knownAt), recordedAt },
  ];
}

/** The level decides by which rule a silent notice is counted (SV-29). */
function levelKnown({ data: { level = 'unknown' }, occurredAt, recordedAt }: RecordedEvent): readonly Fact[] {
  return [{ fact: 'supervision.level', at: occurredAt, recordedAt, value: String(level) }];
}

/** The notice keeps its number, which the register then shows as void. What a paper ordered only a paper takes back (SV-29). */
function withdrawNotice(state: SupervisionState, command: CommandOf<WithdrawNotice>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const voids = state.notice !== null && 'number' in state.notice ? { voids: state.notice.number } : {};
  const withdrawn = { kind: 'supervision.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, ...voids, n: state.n } };
  const basis = articleFor(state, '三');
  return only('supervisor', state, command, basis) ?? refuseUncited(papers, act, officialPapers, basis) ?? [withdrawn];
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

/** What the case tells: its level is another now, or none is known any more. A notice that is over shows it as well. */
function hearLevel(state: SupervisionState, command: CommandOf<HearLevel>): Decision {
  const { act, data } = command;
  const event = { kind: 'supervision.level-heard', version: 1, occurredAt: act.occurredAt, data };
  return refusePeople(command) ?? (state.level === data.level ? [] : [event]);
}

/** What the investigation is told, under the supervision's number. */
export function tell(command: string) {
  return ({ data: { n } }: NewEvent): readonly Reaction[] => [{ to: { procedure: 'investigation', n: 1 }, command, data: { n } }];
}

function unsigned({ stage, stageSince, addressee }: SupervisionState): readonly Wanted[] {
  return stage === 'opened' ? [wanted('sign-receipt', addressee, stageSince, { presses: 'house-notice-receipt' })] : [];
}

/** 督办通知: issued, signed for, re-addressed or withdrawn (安委〔2010〕6号). */
export const notice: Matter = {
  commands: {
    'sign-receipt': {
      title: { zh: '签收督办通知', en: 'sign for the notice' },
      article: article('六'),
      usually: 'addressee',
      stages: { opened: ['supervising', 'released'] },
      step: { done: 'supervising', missing: 'wrong-stage', article: article('六') },
      decide: signReceipt,
    },
    'change-notice': {
      title: { zh: '变更督办通知', en: 'change the notice' },
      article: article('四'),
      usually: 'supervisor',
      stages: running,
      decide: changeNotice,
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
    'hear-level': {
      title: { zh: '获知事故等级变化', en: 'be told that the level of the accident is another' },
      stages: always,
      decide: hearLevel,
    },
  },
  changes: {
    'supervision.notice-received': (state, event) => ({
      ...inStage('supervising')(state, event),
      receivedOn: beijingDay(event.occurredAt),
    }),
    'supervision.notice-changed': noticeChanged,
    'supervision.level-heard': (state, event: EventOf<HearLevel>) => ({ ...state, level: event.data.level }),
    'supervision.readdressed': (state, { data: { addressee, vetting } }: EventOf<HearReaddressed>) => ({
      ...state,
      addressee,
      ...(vetting === undefined ? {} : { vetting }),
    }),
    'supervision.withdrawn': inStage('withdrawn'),
  },
  facts: {
    'supervision.opened': (event) => [...levelKnown(event), ...dueStated(event), ...issuedFacts(event)],
    'supervision.notice-received': (event) => [...plain(event), ...dueStated(event)],
    'supervision.notice-changed': dueStated,
    'supervision.level-heard': levelKnown,
    'supervision.withdrawn': plain,
  },
  reactions: {
    'supervision.opened': tell('hear-supervision-opened'),
    'supervision.withdrawn': tell('hear-supervision-withdrawn'),
  },
  tasks: unsigned,
};
