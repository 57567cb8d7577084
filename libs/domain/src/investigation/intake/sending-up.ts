import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { compareRanks, rankOfOrgan } from '../../place/rank';
import type { Rank } from '../../place/rank';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article, measures21 } from '../articles';
import { plain } from '../facts-of';
import type { FactsOf } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { situationAt, situationFacts, toldAfter } from './follow-ups';
import type { Situation } from './follow-ups';
import type { RecordExpressReport, RecordReportForwarded } from './intake.schema';
import { expressOwed, knownLevel } from './known-level';
import { carried, toldFacts, withoutTold } from './same-day';
import type { ChainLink } from './state';

/** The organ of the act sent the report up; levels may be skipped where necessary (articles 10, 11; RP-08). */
function recordReportForwarded(state: InvestigationState, command: CommandOf<RecordReportForwarded>): Decision {
  const { act, data } = command;
  const answers = answered(state, command, ({ forwardedAt }) => forwardedAt === null);
  return (
    refuseNotUp(state, command, 'notice.forwarded') ?? [
      {
        kind: 'notice.forwarded',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, organ: act.by.organ, answers, ...carried(state, act.occurredAt) },
      },
    ]
  );
}

/** 快报: by phone straight to the province or the ministry, before the written report follows (RP-12). */
function recordExpressReport(state: InvestigationState, command: CommandOf<RecordExpressReport>, { law }: World): Decision {
  const { act, data } = command;
  const situation = situationAt(state, act.occurredAt, law);
  const risen = expressOwed(situation.known === 'unknown' ? null : situation.known, state, { law, now: act.occurredAt }) === 'owed';
  const answers = answered(state, command, ({ express, expressAt }) => (risen || express === 'owed') && expressAt === null);
  return (
    refuseNotUp(state, command, 'express.reported') ?? [
      {
        kind: 'express.reported',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, organ: act.by.organ, answers, ...situation, ...carried(state, act.occurredAt) },
      },
    ]
  );
}

type Sending = CommandOf<{ readonly to: string }>;

/** Refuses what does not go up, and what goes before it came in. By instants: these limits run in hours. */
function refuseNotUp(state: InvestigationState, { act, data }: Sending, then: string): Rejection | null {
  const organ = act.by.organ;
  if (compareRanks(rankOfOrgan(data.to), rankOfOrgan(organ)) <= 0) {
    return reject('report-not-upwards', { organ, to: data.to }, { article: article('十'), field: 'data.to' });
  }
  const received = state.intake.chain.filter((link) => link.organ === organ).map(({ receivedAt }) => receivedAt);
  const earliest = received.sort()[0];
  if (earliest === undefined) return reject('report-not-received', { organ }, { article: article('十一') });
  if (act.occurredAt >= earliest) return null;
  return reject(
    'date-out-of-order',
    { first: 'notice.received', then, earlier: earliest, at: act.occurredAt },
    { field: 'act.occurredAt' },
  );
}

/** Nothing goes up from anywhere before it came in somewhere; whether it came in at the organ of the act is looked at with the act. */
function isReceived({ intake }: InvestigationState): boolean {
  return intake.chain.length > 0;
}

/** The receipts that this sending answers: it carries all that was known by then, and nothing that came in later. */
function answered(state: InvestigationState, { act }: Sending, open: (link: ChainLink) => boolean): readonly string[] {
  const mine = state.intake.chain.filter((link) => link.organ === act.by.organ && link.receivedAt <= act.occurredAt);
  return mine.filter(open).map(({ ref }) => ref);
}

/** What each organ that has the report still owes: to send it up, the express report, and the receipt of the organ it was sent to. */
function chainTasks(state: InvestigationState, world: World): readonly Wanted[] {
  const { chain, takenInBy } = state.intake;
  const none = chain.length === 0 && state.stage === 'reported';
  return [
    ...(none ? [wanted('record-report-received', takenInBy, state.reportedAt)] : []),
    ...secondReport(state),
    ...chain.flatMap((link) => [...sending(link), ...express(link), ...arriving(link, chain)]),
    ...risen(state, world),
  ];
}

/** The unit reports to two departments (article 9); which one is still without its report nobody here can know, and they may be one. */
function secondReport({ stage, intake: { chain, takenInBy } }: InvestigationState): readonly Wanted[] {
  const receivers = new Set(chain.filter(({ from }) => from === 'unit').map(({ organ }) => organ));
  const [first] = chain.filter(({ from }) => from === 'unit');
  if (stage !== 'reported' || first === undefined || receivers.size > 1) return [];
  const note = {
    zh: '事故发生单位应同时报告安全生产监督管理部门和负有安全生产监督管理职责的有关部门，请核实另一部门是否接报（同一部门的除外）',
    en: 'the unit reports to the safety department and to the department with the supervisory duty: find out whether the other has it, unless they are one',
  };
  return [wanted('record-report-received', takenInBy, first.receivedAt, { ref: 'second-department', of: null, note })];
}

function sending({ ref, organ, receivedAt, onward, forwardedAt }: ChainLink): readonly Wanted[] {
  if (onward !== 'owed' || forwardedAt !== null) return [];
  return [wanted('record-report-forwarded', organ, receivedAt, { ref, presses: `RP-04#${ref}` })];
}

function express({ ref, organ, receivedAt, express: owed, expressAt }: ChainLink): readonly Wanted[] {
  if (owed === 'none' || expressAt !== null) return [];
  return [wanted('record-express-report', organ, receivedAt, { ref, presses: `RP-12#${ref}` })];
}

function arriving({ ref, sentTo, forwardedAt }: ChainLink, chain: readonly ChainLink[]): readonly Wanted[] {
  if (sentTo === null || forwardedAt === null || chain.some(({ organ }) => organ === sentTo)) return [];
  return [wanted('record-report-received', sentTo, forwardedAt, { ref })];
}

/** Where the chain ended rightly and the level has risen since, it goes on; no hour runs for it until a new report comes in. */
function risen(state: InvestigationState, world: World): readonly Wanted[] {
  const level = knownLevel(state, world);
  const { chain } = state.intake;
  return [
    ...further(chain, level === null ? undefined : world.law.reporting?.reach[level]),
    ...expressNow(chain, expressOwed(level, state, world)),
  ];
}

/** An organ that knew of less when the report came in, and has sent no express report since. */
function expressNow(chain: readonly ChainLink[], owed: ChainLink['express']): readonly Wanted[] {
  if (owed === 'none') return [];
  const answered = new Set(chain.filter((link) => link.express === 'owed' || link.expressAt !== null).map(({ organ }) => organ));
  const first = chain.filter(({ organ, ref }) => organ === ref && !answered.has(organ));
  const note = { zh: '已达到应当电话快报的情形', en: 'an express report by phone is now due' };
  return first.map(({ ref, organ, receivedAt }) => wanted('record-express-report', organ, receivedAt, { ref, note }));
}

function further(chain: readonly ChainLink[], reach: Rank | undefined): readonly Wanted[] {
  if (reach === undefined) return [];
  const short = chain.filter(
    ({ organ, onward, forwardedAt }) => onward === 'ends-here' && forwardedAt === null && compareRanks(rankOfOrgan(organ), reach) < 0,
  );
  const highest = (link: ChainLink) => chain.every((other) => compareRanks(rankOfOrgan(other.organ), rankOfOrgan(link.organ)) <= 0);
  const note = { zh: '事故等级上升，应继续上报', en: 'the level has risen: it goes further up' };
  return short.filter(highest).map(({ ref, organ, receivedAt }) => wanted('record-report-forwarded', organ, receivedAt, { ref, note }));
}

type Carried = EventOf<{ readonly answers: readonly string[]; readonly to: string; readonly tells?: readonly string[] }>;

function withSent({ intake: { chain } }: InvestigationState, answers: readonly string[], sent: Partial<ChainLink>): readonly ChainLink[] {
  return chain.map((link) => (answers.includes(link.ref) ? { ...link, ...sent } : link));
}

type Answering = EventOf<{ readonly answers: readonly string[] }>;

/** What is sent again answers no receipt, so it cannot move the moment of the first sending. */
const forwardedFacts: FactsOf = (event: Answering) => event.data.answers.flatMap((ref) => plain(event).map((fact) => ({ ...fact, ref })));

/** 上报、快报: the report goes up from organ to organ, and by phone straight to the top (articles 10, 11; RP-04, RP-12). */
export const sendingUp: Matter = {
  commands: {
    'record-report-forwarded': {
      title: { zh: '登记上报', en: 'record that the report was sent up' },
      article: article('十'),
      usually: 'receiving-organ',
      stages: always,
      ready: needs('record-report-forwarded', 'record-report-received', isReceived),
      decide: recordReportForwarded,
    },
    'record-express-report': {
      title: { zh: '登记快报', en: 'record an express report' },
      article: measures21('第六条至第八条'),
      usually: 'receiving-organ',
      stages: always,
      ready: needs('record-express-report', 'record-report-received', isReceived),
      decide: recordExpressReport,
    },
  },
  changes: {
    'notice.forwarded': (state, { occurredAt, data: { answers, to, tells = [] } }: Carried) =>
      inIntake(withoutTold(state, { tells }), { chain: withSent(state, answers, { forwardedAt: occurredAt, sentTo: to }) }),
    'express.reported': (
      state,
      { occurredAt, data }: EventOf<Situation & { readonly answers: readonly string[]; readonly tells?: readonly string[] }>,
    ) => inIntake(withoutTold(state, data), { ...toldAfter(state, data), chain: withSent(state, data.answers, { expressAt: occurredAt }) }),
  },
  facts: {
    'notice.forwarded': (event: Answering) => [...forwardedFacts(event), ...toldFacts(event)],
    'express.reported': (event: Answering) => [...forwardedFacts(event), ...situationFacts(event), ...toldFacts(event)],
  },
  tasks: (state, _clocks, world) => chainTasks(state, world),
};
