import { project } from '@app/clock';
import type { ClockRule, ClockStatus } from '@app/clock';
import { decideOrder, in01, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe } from '../linhe.fixture';
import { investigation } from '../procedure';
import { correctingTimes } from './correcting-times';

const county = '150802-emergency';
const city = '150800-emergency';
const { extension: _none, ...plain } = in01;
/** RP-04 by itself: two hours from the receipt of each organ (article 11). */
const rp04: ClockRule = {
  ...plain,
  id: 'RP-04',
  per: { fact: 'notice.received' },
  start: 'notice.received',
  stop: ['notice.forwarded'],
  limit: [{ limit: { hours: 2 } }],
  suspensions: [],
  ladder: [{ name: 'due', at: { due: true }, to: ['a'], action: 'expire', text: { zh: '届满', en: 'due' } }],
};
const calendar = { edition: '', years: [], off: [], worked: [] };
const now = '2022-09-30 09:00';

const received = (at: string, data: object = {}): Order => ({
  name: 'record-report-received',
  at,
  by: county,
  data: { from: 'department', way: 'phone', ...data },
  now: '2022-09-28 09:00',
});
const sent = (at: string): Order => ({
  name: 'record-report-forwarded',
  at,
  by: county,
  data: { to: city, way: 'phone' },
  now: '2022-09-29 09:00',
});
const corrected = (what: string, time: string, more: Partial<Order> & { ref?: string } = {}): Order => ({
  name: 'correct-report-time',
  at: '2022-09-30 08:00',
  by: more.by ?? county,
  data: { ref: more.ref ?? county, what, at: new Date(`2022-09-19T${time}:00+08:00`).toISOString(), reason: '录音' },
  now,
});
const statusOf = (...orders: readonly Order[]): ClockStatus | undefined =>
  project([rp04], linhe(...orders).facts, calendar, '2022-09-30T01:00:00.000Z')[0]?.status;
const factsOf = (...orders: readonly Order[]) =>
  linhe(...orders).facts.map(({ fact, at, ref }) => [fact, at.slice(11, 16), ref].filter((part) => part !== undefined).join(' '));
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), { ...order, law });

const late = [received('2022-09-19 10:00'), sent('2022-09-19 12:30')];

test('RP-04, article 11: a late sending is in time once the receipt is corrected to 10:30, and the other way round', () => {
  expect(statusOf(...late)).toBe('met-late');
  expect(statusOf(...late, corrected('received', '10:30'))).toBe('met');
  expect(statusOf(...late, corrected('received', '10:30'), corrected('received', '10:29'))).toBe('met-late');
  expect(statusOf(...late, corrected('forwarded', '12:00'))).toBe('met');
  const inTime = [received('2022-09-19 10:00'), sent('2022-09-19 12:00')];
  expect([statusOf(...inTime), statusOf(...inTime, corrected('forwarded', '12:01'))]).toEqual(['met', 'met-late']);
});

test('a rung that has fired stays fired: the new end has one of its own, and an end that moves back finds the old one', () => {
  const fired = [`RP-04#${county}:due:2022-09-19T04:00:00.000Z`];
  const first = received('2022-09-19 10:00');
  const rungsOf = (...orders: readonly Order[]) =>
    project([rp04], linhe(first, ...orders).facts, calendar, '2022-09-30T01:00:00.000Z', { fired })[0]?.rungs.map(({ id, state }) => [
      id,
      state,
    ]);
  expect(rungsOf()).toEqual([[fired[0], 'fired']]);
  expect(rungsOf(corrected('received', '11:00'))).toEqual([[`RP-04#${county}:due:2022-09-19T05:00:00.000Z`, 'armed']]);
  expect(rungsOf(corrected('received', '11:00'), corrected('received', '10:00'))).toEqual([[fired[0], 'fired']]);
});

test('the state says the true time; one sending answers several receipts and is corrected for all of them', () => {
  const twice = [received('2022-09-19 10:00'), received('2022-09-19 11:00'), sent('2022-09-19 12:30'), corrected('forwarded', '11:30')];
  expect(linhe(...twice).intake.chain.map(({ forwardedAt }) => forwardedAt)).toEqual(Array(2).fill('2022-09-19T03:30:00.000Z'));
  expect(factsOf(...twice).slice(-2)).toEqual([`notice.forwarded 03:30 ${county}`, `notice.forwarded 03:30 ${county}-2`]);
  expect(decide(twice.slice(0, 3), corrected('forwarded', '10:30'))).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'notice.received', earlier: '2022-09-19T03:00:00.000Z' },
  });
});

test('RP-02, RP-19: the first report of the unit and the first knowledge of a department move with the receipt', () => {
  const unit = [received('2022-09-19 10:00', { from: 'unit', suspectedLevel: 'larger' }), received('2022-09-19 11:00', { from: 'unit' })];
  expect(factsOf(...unit, corrected('received', '11:30')).slice(-4)).toEqual([
    `notice.received 03:30 ${county}`,
    `larger-accident.received 03:30 ${county}`,
    'unit.reported 03:00',
    'department.informed 03:00',
  ]);
  expect(linhe(...unit, corrected('received', '11:30')).intake.unitReportedAt).toBe('2022-09-19T03:00:00.000Z');
  const second = corrected('received', '11:10', { ref: `${county}-2` });
  expect(factsOf(...unit, second).slice(-2)).toEqual([`notice.received 03:10 ${county}-2`, `larger-accident.received 03:10 ${county}-2`]);
});

test('RP-12: an express report is corrected like a sending', () => {
  const express: Order = { ...sent('2022-09-19 10:50'), name: 'record-express-report', data: { to: '150000-emergency', way: 'phone' } };
  const orders = [received('2022-09-19 10:00', { suspectedLevel: 'larger' }), express, corrected('express', '10:40')];
  expect(factsOf(...orders).at(-1)).toBe(`express.reported 02:40 ${county}`);
});

test('by the organ whose act it was or the investigating side, of a time on record, neither the same nor in the future', () => {
  expect(decide(late, corrected('received', '10:30', { by: '150802-government' }))).toHaveLength(1);
  expect(decide(late, corrected('received', '10:30', { by: city }))).toMatchObject({ code: 'no-competence' });
  expect(decide(late, corrected('express', '10:30'))).toMatchObject({ code: 'report-time-unknown', params: { what: 'express' } });
  expect(decide(late, corrected('received', '10:30', { ref: city }))).toMatchObject({ code: 'report-time-unknown' });
  expect(decide(late, corrected('received', '10:00'))).toMatchObject({ code: 'already-done' });
  expect(
    decide(late, { ...corrected('forwarded', '12:30'), data: { ...corrected('forwarded', '12:30').data, at: '2022-10-09T00:00:00.000Z' } }),
  ).toMatchObject({
    code: 'date-in-future',
    field: 'data.at',
  });
});

test('there is something to correct once a report came in; each receipt is known by its organ and its moment', () => {
  const world = { now: '2022-09-30T01:00:00.000Z', law, calendar };
  const ready = correctingTimes.commands?.['correct-report-time']?.ready;
  const receipts = correctingTimes.options?.['receipts.recorded'];
  expect(ready?.(linhe(), world)).toMatchObject({ code: 'step-missing', params: { first: 'record-report-received' } });
  const twice = linhe(received('2022-09-19 10:00'), received('2022-09-19 23:05'));
  expect(ready?.(twice, world)).toBeNull();
  expect(receipts?.(twice, world)).toEqual([
    { value: county, words: { zh: `${county}2022年9月19日10时00分接到的报告`, en: `received by ${county} at 2022-09-19 10:00` } },
    { value: `${county}-2`, words: { zh: `${county}2022年9月19日23时05分接到的报告`, en: `received by ${county} at 2022-09-19 23:05` } },
  ]);
});

test('RP-17: 迟报 is a person’s finding: the correction neither makes nor withdraws one', () => {
  const before = linhe(...late).intake.faults;
  expect(linhe(...late, corrected('received', '10:30')).intake.faults).toEqual(before);
});
