import type { ClockRule, Source } from '@app/clock';
import { isRejection } from '@app/streams';
import type { Rejection } from '@app/streams';
import { after, decideOrder, law as plainLaw } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { LawSheet } from '../stream/law-sheet';
import type { CaseTold } from './case.schema';
import { rectification } from './procedure';
import type { RectificationState } from './state';

export const government = '150802-government';
export const emergency = '150802-emergency';
export const office = '150802-safety-office';
export const housing = '150802-housing';
export const cityOffice = '150800-safety-office';

const basis: Source = { law: '《评估办法》', article: '第三条', confidence: 'P' };
const text = (zh: string) => ({ zh, en: zh });

/** The window by itself: ten months to a year after closing, never beyond a year from the approval. */
const window: ClockRule = {
  id: 'EV-03',
  title: text('评估'),
  basis: [basis],
  actor: 'investigating-government',
  start: 'case.closed',
  startTitle: text('结案'),
  stop: ['evaluation.reported'],
  limit: [{ limit: { years: 1 } }],
  opens: { limit: [{ limit: { months: 10 } }], basis },
  earlierOf: [{ start: 'approval.issued', startTitle: text('批复'), limit: { years: 1 }, basis }],
  roll: 'none',
  suspensions: [],
  ladder: [],
};

export const law: LawSheet = { ...plainLaw, clocks: [window], gates: [] };

/** Approved and closed on 30 November 2022: the window opens on 30 September 2023. */
export const told: CaseTold = {
  name: '朗润园三区“9·19”高处坠落事故',
  place: '150802',
  unit: '某建筑企业',
  accidentClass: 'general',
  level: 'ordinary',
  accidentOn: '2022-09-19',
  investigator: government,
  charged: [],
  members: [emergency],
  approval: { number: '临政字〔2022〕45号', at: '2022-11-30T01:00:00.000Z' },
  closedAt: '2022-11-30T01:00:00.000Z',
  changes: [],
  referrals: [],
};

export const opening: Order = { name: 'open-rectification', at: '2022-11-30 10:00', by: government, via: 'system', data: { ...told }, law };

export const listed: Order = {
  name: 'record-items',
  at: '2022-12-01 09:00',
  by: emergency,
  data: {
    items: [
      { kind: 'measure', unit: '某建筑企业', content: '完善临边防护', dueOn: '2023-03-31', contact: '王某' },
      { kind: 'measure', organ: housing, content: '开展高处作业专项检查', days: 60 },
      { kind: 'fine', unit: '某建筑企业', content: '罚款三十五万元', amountYuan: 350000 },
      { kind: 'person-handling', organ: housing, person: '李某', content: '给予李某政务警告处分' },
    ],
  },
};

export const hear = (more: Partial<CaseTold>, at: string): Order => ({
  name: 'hear-case',
  at,
  by: government,
  via: 'system',
  data: { ...told, ...more },
  law,
});

export const act = (name: string, at: string, data: object = {}, by = emergency, documents: readonly string[] = []): Order => ({
  name,
  at,
  by,
  data: { ...data },
  documents,
  law,
});

export const started = act('start-evaluation', '2023-10-08 09:00', { team: [emergency, housing] });

export const found = (at: string, ...results: readonly (readonly [number, string])[]): Order =>
  act('record-item-result', at, { results: results.map(([item, result]) => ({ item, result, evidence: '现场核查' })) });

export const reported = (at: string): Order => act('record-evaluation-report', at, { conclusion: '基本落实' }, emergency, ['paper-report']);

/** Everything but the fine is carried out. */
export const evaluated: readonly Order[] = [
  started,
  found('2023-10-20 09:00', [1, 'done'], [2, 'done'], [3, 'not-done'], [4, 'done']),
  reported('2023-11-01 09:00'),
];

export function rectified(...orders: readonly Order[]): RectificationState {
  return after(
    rectification,
    [opening, listed, ...orders].map((order) => ({ law, ...order })),
  );
}

/** What an order comes to: the kinds of its events, or the refusal. */
export function outcome(state: RectificationState, order: Order): readonly string[] | Rejection {
  const decided = decideOrder(rectification, state, { law, ...order });
  return isRejection(decided) ? decided : decided.map(({ kind }) => kind);
}

/** Tasks as `command:owner`, at a moment. */
export function waiting(state: RectificationState, now: string, sheet: LawSheet = law): readonly string[] {
  const world = { now, law: sheet, calendar: { edition: '', years: [], off: [], worked: [] } };
  return rectification.tasks(state, [], world).map(({ id, owner }) => `${id} ${owner}`);
}
