import { after, decideOrder } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { supervision } from './procedure';

const office = '340000-safety-office';
const city = '341500-government';
const issued: Order = {
  name: 'open-supervision',
  at: '2019-04-30 09:00',
  by: office,
  via: 'system',
  data: {
    n: 1,
    supervisor: office,
    addressee: city,
    number: '皖安督〔2019〕8号',
    matters: '查明原因',
    level: 'larger',
    accidentOn: '2019-04-29',
  },
};
const opening = (more = {}): Order => ({ ...issued, data: { ...issued.data, ...more } });
const receipt: Order = { name: 'sign-receipt', at: '2019-05-05 09:00', by: city };
const change = (data: object, more: Partial<Order> = {}): Order => {
  const paper = { documents: ['paper-notice'], ...more };
  return { name: 'change-notice', at: '2019-05-20 09:00', by: office, data: { reason: '鉴定未完成', ...data }, ...paper };
};

const supervised = (...orders: readonly Order[]) => after(supervision, orders);
const dueOf = (...orders: readonly Order[]) =>
  supervised(...orders)
    .facts.filter(({ fact }) => fact === 'supervision.due')
    .map(({ at }) => at);

test('SV-05: the number of the notice stands as it was issued, also beside a series; our series counts only our own', () => {
  for (const more of [{}, { prefix: '皖安督' }]) {
    expect(decideOrder(supervision, null, opening(more))).toMatchObject([{ data: { number: '皖安督〔2019〕8号' } }]);
  }
  expect(supervised(opening()).notice).toEqual({ issued: '皖安督〔2019〕8号' });
  expect(supervised(opening({ number: undefined })).notice).toBeNull();
});

test('T-53: a notice is known since the case recorded it, however long its word was on the way; one of before since it came', () => {
  const knownSince = (...orders: readonly Order[]) =>
    supervised(...orders)
      .facts.filter(({ fact }) => fact === 'supervision.known')
      .map(({ at }) => at);
  const late = { ...opening({ knownAt: '2019-04-30T02:00:00.000Z' }), at: '2019-05-03 09:00' };
  expect(knownSince(late)).toEqual(['2019-04-30T02:00:00.000Z']);
  expect(knownSince({ ...opening(), at: '2019-05-03 09:00' })).toEqual(['2019-05-03T01:00:00.000Z']);
});

test('SV-06, SV-29: 30 days from the accident of 2019-04-29 end on 2019-05-29, whatever the receipt', () => {
  const limit = { days: 30, from: 'accident' };
  expect(dueOf(opening({ limit }))).toEqual(['2019-05-29']);
  expect(dueOf(opening({ limit }), receipt)).toEqual(['2019-05-29', '2019-05-29']);
});

test('SV-29: from the notice, from its receipt, or to a last day, each as it is stated; a silent one states none', () => {
  expect(dueOf(opening({ limit: { days: 30, from: 'issue' } }))).toEqual(['2019-05-30']);
  expect(dueOf(opening({ limit: { days: 30 } }))).toEqual([]);
  expect(dueOf(opening({ limit: { days: 30 } }), receipt)).toEqual(['2019-06-04']);
  expect(dueOf(opening({ limit: { dueOn: '2019-06-30' } }), receipt)).toEqual(['2019-06-30']);
  expect(dueOf(opening(), receipt)).toEqual([]);
});

test('SV-29: the supervisor alone changes it, with a paper; the last that it said holds', () => {
  const before = [opening({ limit: { days: 30 } }), receipt];
  const longer = change({ limit: { days: 60 } });
  expect(dueOf(...before, longer)).toEqual(['2019-06-04', '2019-07-04']);
  const state = supervised(...before);
  expect(decideOrder(supervision, state, { ...longer, by: city })).toMatchObject({ code: 'no-competence', params: { competent: office } });
  expect(decideOrder(supervision, state, { ...longer, documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decideOrder(supervision, state, change({}))).toMatchObject({ code: 'notice-change-empty' });
  expect(decideOrder(supervision, state, change({ limit: { days: 60, dueOn: '2019-07-04' } }))).toMatchObject({
    code: 'notice-limit-unclear',
  });
  expect(decideOrder(supervision, state, change({ limit: {} }))).toMatchObject({ code: 'notice-limit-unclear' });
  expect(supervised(...before, change({ matters: '补充查明监管责任', release: 'paper' }))).toMatchObject({
    matters: '补充查明监管责任',
    release: 'paper',
  });
});

describe('SV-32: the matters are numbered items', () => {
  const listed = opening({ items: ['成立追责问责调查组', '提交调查报告', '公布'] });
  const done = (item: number, more: Partial<Order> = {}): Order => {
    return { name: 'record-matter', at: '2019-05-21 09:00', by: city, data: { item, state: 'done', on: '2019-05-20' }, ...more };
  };

  test('each with its state and day, said by either side', () => {
    const state = supervised(listed, receipt, done(1), done(2, { by: office, data: { item: 2, state: 'done' } }));
    expect(state.items).toEqual([
      { n: 1, text: '成立追责问责调查组', state: 'done', on: '2019-05-20' },
      { n: 2, text: '提交调查报告', state: 'done', on: '2019-05-21' },
      { n: 3, text: '公布', state: 'open', on: null },
    ]);
    expect(decideOrder(supervision, state, done(4))).toMatchObject({ code: 'matter-unknown' });
    expect(decideOrder(supervision, state, done(3, { by: '341500-emergency' }))).toMatchObject({ code: 'no-competence' });
    expect(decideOrder(supervision, supervised(opening(), receipt), done(1))).toMatchObject({ code: 'matters-not-itemised' });
  });

  test('what is said again in a changed notice keeps its state', () => {
    const state = supervised(listed, receipt, done(1), change({ items: ['提交调查报告', '成立追责问责调查组'] }));
    expect(state.items).toMatchObject([
      { n: 1, state: 'open' },
      { n: 2, state: 'done', on: '2019-05-20' },
    ]);
  });

  test('while one is in hand the matters are not complete', () => {
    const closed: Order = { name: 'hear-case-closed', at: '2019-05-22 09:00', by: city, via: 'system' };
    const completion: Order = { name: 'complete-matters', at: '2019-05-23 09:00', by: city };
    const free = { ...listed, data: { ...listed.data, vetting: 'not-required', release: 'paper' } };
    const state = supervised(free, receipt, done(1), done(2), closed);
    expect(decideOrder(supervision, state, completion)).toMatchObject({ code: 'matters-open', params: { items: '3' } });
    const reported = { reason: '已书面报告全部完成', head: '周某' };
    expect(decideOrder(supervision, state, { ...completion, done: reported, documents: ['paper-letter'] })).toMatchObject([
      { kind: 'supervision.matters-complete' },
      { kind: 'act.irregular', data: { code: 'matters-open', ...reported } },
    ]);
    expect(supervision.stage(supervised(free, receipt, done(1), done(2), done(3), closed, completion))).toBe('completed');
  });
});
