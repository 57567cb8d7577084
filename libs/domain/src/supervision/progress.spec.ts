import { isRejection } from '@app/streams';
import { after, decideOrder, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { Rung } from '@app/clock';
import { dueAfter, firstDue } from './progress-rhythm';
import type { Rhythm } from './meanwhile-state';
import { supervision } from './procedure';

const office = '340000-safety-office';
const city = '341500-government';
const notice = { supervisor: office, addressee: city, number: '皖安督〔2022〕8号', matters: '查明原因', items: ['成立调查组', '提交报告'] };
const opening = (progress: Rhythm | undefined, more: Partial<Order> = {}): Order => {
  const data = { n: 1, ...notice, level: 'larger', accidentOn: '2022-07-19', ...(progress === undefined ? {} : { progress }) };
  return { name: 'open-supervision', at: '2022-07-21 09:00', by: office, via: 'system', data, ...more };
};
const often = opening({ first: 7, every: 15 });
const report = (at: string, data: object = {}, by = city): Order => {
  return { name: 'report-progress', at, by, data: { text: '正在调查取证', ...data } };
};
const change = (at: string, progress: Rhythm): Order => {
  return { name: 'change-notice', at, by: office, data: { progress, reason: '调整报告要求' }, documents: ['paper-letter'] };
};
const state = (...orders: readonly Order[]) => after(supervision, orders);
const dues = (...orders: readonly Order[]) => (state(...orders).progressDues ?? []).map(({ n, on }) => `${n} ${on}`);
const answers = (...orders: readonly Order[]) => (state(...orders).progressReports ?? []).map((one) => one.answers);
const calendar = { edition: '', years: [], off: [], worked: [] };

function passed(before: ReturnType<typeof state>, n: number, now: string) {
  const rung: Rung = {
    id: '',
    clock: `SV-07#${n}`,
    name: 'due',
    at: now,
    to: [],
    action: 'expire',
    text: { zh: '', en: '' },
    state: 'armed',
  };
  return supervision.lapse(before, rung, { now, law, calendar });
}

test('SV-29: a notice of 2022-07-21, first in 7 days and then every 15: 28 July, 12 and 27 August', () => {
  const rhythm = { first: 7, every: 15 };
  expect(firstDue(rhythm, '2022-07-21')).toBe('2022-07-28');
  expect([dueAfter(rhythm, '2022-07-28'), dueAfter(rhythm, '2022-08-12')]).toEqual(['2022-08-12', '2022-08-27']);
  expect([firstDue({ every: 15 }, '2022-07-21'), firstDue({ first: 7 }, '2022-07-21')]).toEqual(['2022-08-05', '2022-07-28']);
  expect(dueAfter({ first: 7 }, '2022-07-28')).toBeNull();
});

test('counting 4.6.2: the 30th of each month is the last day of February, and the 30th again in March', () => {
  const monthly = { dayOfMonth: 30 };
  expect(firstDue(monthly, '2023-01-05')).toBe('2023-01-30');
  expect([dueAfter(monthly, '2023-01-30'), dueAfter(monthly, '2023-02-28'), dueAfter(monthly, '2024-01-30')]).toEqual([
    '2023-02-28',
    '2023-03-30',
    '2024-02-29',
  ]);
  expect(dueAfter({ dayOfMonth: 31 }, '2022-12-31')).toBe('2023-01-31');
});

test('the notice itself asks for the first, each report for the next; a silent one asks for none', () => {
  expect(dues(often)).toEqual(['1 2022-07-28']);
  expect(dues(often, report('2022-07-27 09:00'))).toEqual(['1 2022-07-28', '2 2022-08-12']);
  expect(dues(opening(undefined), report('2022-07-27 09:00'))).toEqual([]);
  expect(answers(opening(undefined), report('2022-07-27 09:00'))).toEqual([null]);
});

test('a day that passes without a report asks for the next, however late that is noticed; the missing one stays owed', () => {
  const late = '2022-09-20T00:00:00.000Z';
  expect(passed(state(often), 1, late)).toMatchObject([
    { kind: 'supervision.progress-scheduled', data: { dues: [{ n: 2, on: '2022-08-12', from: '2022-07-28' }] } },
  ]);
  // Another than the last, or another rung, asks for nothing.
  expect(passed(state(often, report('2022-07-27 09:00')), 1, late)).toEqual([]);
});

test('a report is the earliest owed whose period has begun, unless it says which', () => {
  const before = [often, report('2022-07-27 09:00')];
  // On 28 July the second period, which begins with the 29th, has not begun.
  expect(answers(...before, report('2022-07-28 09:00'))).toEqual([1, null]);
  expect(answers(...before, report('2022-07-29 09:00'))).toEqual([1, 2]);
  expect(answers(often, report('2022-08-20 09:00'))).toEqual([1]);
  expect(decideOrder(supervision, state(...before), report('2022-07-29 09:00', { due: 1 }))).toMatchObject({ code: 'progress-not-owed' });
  expect(decideOrder(supervision, state(...before), report('2022-07-28 09:00', { due: 2 }))).toMatchObject([{ data: { answers: 2 } }, {}]);
});

test('SV-07: it is the act of the supervised side, about matters that the notice lists', () => {
  expect(decideOrder(supervision, state(often), report('2022-07-27 09:00', {}, office))).toMatchObject({ code: 'no-competence' });
  expect(decideOrder(supervision, state(often), report('2022-07-27 09:00', { items: [3] }))).toMatchObject({ code: 'matter-unknown' });
  expect(state(often, report('2022-07-27 09:00', { items: [2] })).facts.at(-2)).toMatchObject({
    fact: 'supervision.progress-reported',
    ref: '1',
  });
});

test('another rhythm moves only what lies ahead', () => {
  const before = [often, report('2022-07-27 09:00')];
  expect(dues(...before, change('2022-08-01 09:00', { every: 10 }))).toEqual(['1 2022-07-28', '2 2022-08-07']);
  // 10 days after 28 July had passed by then: the next of that step.
  expect(dues(...before, change('2022-08-10 09:00', { every: 10 }))).toEqual(['1 2022-07-28', '2 2022-08-17']);
  expect(dues(...before, change('2022-08-01 09:00', { first: 3, every: 15 }))).toEqual(['1 2022-07-28', '2 2022-08-04']);
  expect(dues(often, change('2022-07-29 09:00', { every: 10 }))).toEqual(['1 2022-07-28']);
  expect(dues(opening(undefined), change('2022-08-01 09:00', { dayOfMonth: 30 }))).toEqual(['1 2022-08-30']);
  for (const unclear of [{ every: 10, dayOfMonth: 30 }, {}])
    expect(decideOrder(supervision, state(...before), change('2022-08-01 09:00', unclear))).toMatchObject({ code: 'rhythm-unclear' });
});

test('T-53: a notice that is entered years later asks for nothing that had passed', () => {
  // From 12 August 2022 every 15 days: the 92nd step of that lies on 2026-05-23, the next on 2026-06-07.
  const [first, ...others] = dues({ ...often, now: '2026-05-24 09:00' });
  expect([first, others]).toEqual(['1 2026-06-07', []]);
});

test('SV-07: either side notes how they spoke, nobody else, and not of a day to come', () => {
  const note = (by: string, more: object = {}): Order => {
    return { name: 'record-dispatch', at: '2022-08-01 09:00', by, data: { how: 'telephone', what: '了解进展', ...more } };
  };
  expect(state(often, note(office), note(city, { on: '2022-07-30' })).dispatches).toEqual([
    { on: '2022-08-01', by: office, how: 'telephone', what: '了解进展' },
    { on: '2022-07-30', by: city, how: 'telephone', what: '了解进展' },
  ]);
  expect(decideOrder(supervision, state(often), note('341500-emergency'))).toMatchObject({ code: 'no-competence' });
  expect(decideOrder(supervision, state(often), note(office, { on: '2022-08-02' }))).toMatchObject({ code: 'date-in-future' });
});

test('what is awaited is a task of the supervised side, gone with the report and while the supervision stands still', () => {
  const tasks = (...orders: readonly Order[]) =>
    supervision
      .tasks(state(...orders), [], { now: '2022-07-25T00:00:00.000Z', law, calendar })
      .filter(({ command }) => command === 'report-progress');
  const [task] = tasks(often);
  expect([task?.owner, task?.title.zh]).toEqual([city, '报送督办进展（第1次，2022年7月28日前）']);
  expect(tasks(often, report('2022-07-24 09:00'))).toEqual([]);
  const pause: Order = {
    name: 'pause-supervision',
    at: '2022-07-24 09:00',
    by: office,
    data: { reason: '等待' },
    documents: ['paper-letter'],
  };
  expect(tasks(often, pause)).toEqual([]);
  expect(isRejection(decideOrder(supervision, state(often, pause), report('2022-07-25 09:00')))).toBe(false);
});
