import type { Calendar, Instant } from '@app/calendar';
import type { ClockRule, Source } from '@app/clock';
import { competence } from './competence.fixture';
import { casualtyLaw, generalScale, scopeLaw } from './assessment/level-law.fixture';
import type { Actor, Command, Done, Named } from '@app/streams';
import type { Decision } from './stream/decision';
import type { NewEvent, RecordedEvent } from './stream/event';
import type { LawSheet } from './stream/law-sheet';
import type { Procedure, World } from './stream/procedure';
import { isRejection } from '@app/streams';

const basis = (article: string): Source => ({ law: '《生产安全事故报告和调查处理条例》', article, confidence: 'L' });
const text = (zh: string) => ({ zh, en: zh });

/** IN-01 by itself: 60 days from the accident, at most 60 more, appraisal not counted (articles 27, 29). */
export const in01: ClockRule = {
  id: 'IN-01',
  title: text('提交事故调查报告'),
  basis: [basis('第二十九条')],
  actor: 'investigation-team',
  start: 'accident.occurred',
  startTitle: text('事故发生'),
  stop: ['report.submitted'],
  limit: [{ limit: { days: 60 } }],
  roll: 'none',
  extension: { granted: 'extension.granted', revoked: 'extension.revoked', max: [{ limit: { days: 60 } }], basis: basis('第二十九条') },
  suspensions: [
    { ground: 'appraisal', title: text('技术鉴定'), from: 'appraisal.ordered', until: 'appraisal.delivered', basis: basis('第二十七条') },
  ],
  ladder: [],
};

export const law: LawSheet = {
  pack: 'test@1',
  place: '150802',
  clocks: [in01],
  gates: [
    {
      id: 'procuratorate-invited',
      title: text('邀请人民检察院'),
      blocks: { procedure: 'investigation', command: 'submit-report' },
      role: 'procuratorate',
      basis: basis('第二十二条'),
    },
    {
      id: 'supervision-vetting',
      title: text('督办审核'),
      blocks: { procedure: 'investigation', command: 'approve' },
      role: 'supervisor',
      basis: { law: '《重大事故查处挂牌督办办法》', article: '第八条', confidence: 'P' },
    },
    {
      id: 'approval-form',
      title: text('批复为正式公文'),
      blocks: { procedure: 'investigation', command: 'serve-approval' },
      role: 'investigating-government',
      basis: { law: '通知', article: '转引', confidence: 'R' },
    },
  ],
  settings: {},
  levels: [generalScale],
  casualties: casualtyLaw,
  scope: scopeLaw,
  competence,
};

/** Papers of the case as other procedures than the investigation know them, one of each kind, under ids like `paper-letter`. */
export const filedPapers = ['letter', 'official', 'notice', 'minutes', 'sign-off', 'phone-record', 'report', 'evidence'].map((kind) => ({
  document: `paper-${kind}`,
  kind,
}));

const calendar: Calendar = { edition: '', years: [], off: [], worked: [] };

export interface Order {
  readonly name: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Beijing time, `2022-09-19 09:00`. */
  readonly at: string;
  readonly by: string;
  readonly via?: 'api' | 'system';
  /** When it is entered; the act's own time unless said. */
  readonly now?: string;
  readonly law?: LawSheet;
  /** Ids of filed documents that it cites. */
  readonly documents?: readonly string[];
  /** What the register knows of the organs that it names. */
  readonly named?: Named;
  /** Said of an act that was done already although the law forbids it. */
  readonly done?: Done;
}

/** A Beijing wall-clock time as an instant. */
export function beijing(time: string): Instant {
  return new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();
}

export function commandOf({ name, data = {}, at, by, via = 'api', documents = [], named, done }: Order): Command {
  const actor: Actor = { organ: by, post: '测试' };
  const act = { by: actor, enteredBy: 'clerk', via, occurredAt: beijing(at), documents };
  return { name, act: { ...act, ...(named === undefined ? {} : { named }), ...(done === undefined ? {} : { done }) }, data };
}

/** What an order comes to in a state; what follows beside it (the carrying-out is told, a vetting takes its turn) has specs of its own. */
export function decideOrder<S>(procedure: Procedure<S>, state: S | null, order: Order): Decision {
  const decided = decideWhole(procedure, state, order);
  return isRejection(decided) ? decided : decided.filter(({ kind }) => kind !== 'rectification.told' && kind !== 'place-vetting.turned');
}

/** The same with all that is written, as the host would have it decided. */
export function decideWhole<S>(procedure: Procedure<S>, state: S | null, order: Order): Decision {
  const world: World = { now: beijing(order.now ?? order.at), law: order.law ?? law, calendar, papers: filedPapers };
  return procedure.decide(state, commandOf(order), world);
}

/** An event as the ledger would have it: with its number filled in. */
export function recorded(event: NewEvent, seq: number, command: Command, recordedAt: Instant): RecordedEvent {
  const { by, enteredBy, via, documents } = command.act;
  const asked = typeof event.data['number'] === 'object';
  const data = asked ? { ...event.data, number: { number: 3, text: '安委督〔2023〕3号' } } : event.data;
  return { ...event, data, seq, recordedAt, turnId: `c:${seq}`, by, enteredBy, via, documents };
}

/** The state after orders that must all be granted. */
export function after<S>(procedure: Procedure<S>, orders: readonly Order[]): S {
  let state: S | null = null;
  for (const [index, order] of orders.entries()) {
    const decided = decideWhole(procedure, state, order);
    if (isRejection(decided)) throw new Error(`${order.name} was refused: ${JSON.stringify(decided)}`);
    for (const event of decided)
      state = procedure.evolve(state, recorded(event, index + 1, commandOf(order), beijing(order.now ?? order.at)));
  }
  if (state === null) throw new Error('No order opened it.');
  return state;
}
