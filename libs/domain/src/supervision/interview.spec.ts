import { beijing, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { supervision } from './procedure';
import type { SupervisionState } from './state';
import { county, decide, done, office, outcome, paper, supervised } from './supervised.fixture';

const consent = { on: '2022-12-12', basis: '市政府专题会议纪要' };
const decision = (more: object = {}, order: Partial<Order> = {}): Order => ({
  name: 'decide-interview',
  at: '2022-12-13 09:00',
  by: office,
  data: { ref: 'YT-1', organ: county, post: '分管副区长', ground: 'overdue', reason: '逾期二十日', consent, ...more },
  ...paper,
  ...order,
});
const material: Order = {
  name: 'record-interview-material',
  at: '2022-12-15 09:00',
  by: county,
  data: { ref: 'YT-1', facts: '逾期', causes: '鉴定迟', lessons: '协调不力', measures: '专班' },
};
const held = (more: object = {}, order: Partial<Order> = {}): Order => ({
  name: 'record-interview',
  at: '2022-12-16 15:00',
  by: office,
  data: { ref: 'YT-1', attendance: 'in-person', ...more },
  documents: ['paper-minutes'],
  ...order,
});
const published: Order = { name: 'publish-interview', at: '2022-12-19 09:00', by: office, data: { ref: 'YT-1', where: '巴彦淖尔日报' } };
const report = (at: string): Order => ({
  name: 'record-interview-report',
  at,
  by: county,
  data: { ref: 'YT-1', measures: '已报送' },
  ...paper,
});

const calendar = { edition: '', years: [], off: [], worked: [] };
const tasks = (state: SupervisionState, at = '2022-12-26 09:00') =>
  supervision
    .tasks(state, [], { now: beijing(at), law, calendar })
    .filter(({ command = '' }) => command.includes('interview'))
    .map(({ id, owner }) => [id, owner]);

test('TK-04: written material, then the interview, then both its publication and the report on the measures', () => {
  expect(tasks(supervised(decision()))).toEqual([
    ['record-interview-material:YT-1', county],
    ['record-interview:YT-1', office],
  ]);
  expect(tasks(supervised(decision(), material, held()))).toEqual([
    ['publish-interview:YT-1', office],
    ['record-interview-report:YT-1', county],
  ]);
  expect(tasks(supervised(decision(), material, held(), published, report('2022-12-20 09:00')))).toEqual([]);
});

describe('TK-04: an interview before the written material', () => {
  test('refused, passed once it has come, recorded and marked where it was done', () => {
    expect(outcome(supervised(decision()), held())).toBe('interview-material-missing');
    expect(outcome(supervised(decision(), material), held())).toEqual(['supervision.interview-held']);
    expect(outcome(supervised(decision()), held({}, { done }))).toEqual([
      'supervision.interview-held',
      'irregular interview-material-missing',
    ]);
  });
});

describe('TK-05: a delegate', () => {
  const zhangzhou = { ...law, settings: { 'interview.delegate': 'refused' } };
  const delegate = (order: Partial<Order> = {}) => held({ attendance: 'delegate' }, order);

  test('allowed where no rule says otherwise; in Zhangzhou refused, and marked where it was done', () => {
    const state = supervised(decision(), material);
    expect(outcome(state, delegate())).toEqual(['supervision.interview-held']);
    expect(outcome(state, delegate({ law: zhangzhou }))).toBe('interview-delegate');
    expect(outcome(state, delegate({ law: zhangzhou, done }))).toEqual(['supervision.interview-held', 'irregular interview-delegate']);
    expect(outcome(state, held({}, { law: zhangzhou }))).toEqual(['supervision.interview-held']);
  });

  test('nobody came: it is still to be held, and its task says so', () => {
    const state = supervised(decision(), held({ attendance: 'absent' }));
    expect(state.interviews).toMatchObject([{ missed: 1 }]);
    const [, task] = supervision
      .tasks(state, [], { now: beijing('2022-12-20 09:00'), law, calendar })
      .filter(({ command = '' }) => command.includes('interview'));
    expect(task).toMatchObject({ id: 'record-interview:YT-1', title: { zh: expect.stringContaining('被约谈人1次未到场') } });
  });
});

describe('SV-29: who may decide on an interview', () => {
  test('without the consent of the government refused, with it passed, recorded and marked where it was done', () => {
    expect(outcome(supervised(), decision({ consent: undefined }))).toBe('government-consent-missing');
    expect(outcome(supervised(), decision())).toEqual(['supervision.interview-decided']);
    expect(outcome(supervised(), decision({ consent: undefined }, { done }))).toEqual([
      'supervision.interview-decided',
      'irregular government-consent-missing',
    ]);
  });

  test('nobody of its own government, and no other than the supervisor', () => {
    expect(outcome(supervised(), decision({ organ: '150800-government' }))).toBe('against-own-government');
    expect(outcome(supervised(), decision({ organ: '150800-government' }, { done }))).toEqual([
      'supervision.interview-decided',
      'irregular against-own-government',
    ]);
    expect(outcome(supervised(), decision({}, { by: county }))).toBe('no-competence');
    expect(outcome(supervised(decision()), decision())).toBe('ref-taken');
  });
});

test('TK-04: days that decision and minutes set are facts; none where they set none', () => {
  const facts = (...orders: readonly Order[]) =>
    supervised(...orders)
      .facts.filter(({ fact }) => fact.includes('interview') && fact.endsWith('due'))
      .map(({ fact, at, ref }) => [fact, at, ref]);
  expect(facts(decision(), material, held())).toEqual([]);
  expect(facts(decision({ on: '2022-12-16' }), material, held({ reportBy: '2022-12-23' }))).toEqual([
    ['supervision.interview-due', '2022-12-16', 'YT-1'],
    ['supervision.interview-report-due', '2022-12-23', 'YT-1'],
  ]);
  expect(outcome(supervised(), decision({ on: '2022-12-12' }))).toBe('date-out-of-order');
});

test('a summons rests on the interview that was decided: refused, passed, recorded and marked', () => {
  const summons = (data: object, order: Partial<Order> = {}): Order => ({
    name: 'send-letter',
    at: '2022-12-14 09:00',
    by: office,
    data: { kind: 'interview', subject: '约谈', consent, ...data },
    ...paper,
    ...order,
  });
  expect(outcome(supervised(), summons({}))).toBe('interview-not-decided');
  expect(outcome(supervised(decision()), summons({ interview: 'YT-1' }))).toEqual(['supervision.letter-sent']);
  expect(outcome(supervised(), summons({}, { done }))).toEqual(['supervision.letter-sent', 'irregular interview-not-decided']);
});

test('what is owed of an interview outlives the release; one that was held is neither prepared nor held again', () => {
  const state = supervised(decision(), material, held());
  expect(decide(state, held())).toMatchObject({ code: 'step-missing' });
  expect(supervision.ended({ ...state, stage: 'released' })).toBe(false);
  const over = supervised(decision(), material, held(), published, report('2022-12-20 09:00'));
  expect(supervision.ended({ ...over, stage: 'released' })).toBe(true);
});
