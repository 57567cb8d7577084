import { v5 as uuidv5 } from 'uuid';
import { createTimer, phaseOf } from './timer';

const day = 24 * 3_600_000;
const start = Date.parse('2026-01-05T01:00:00.000Z');
const wait = (ms: number, until = 'u') => ({ until, ms, what: '' });

beforeEach(() => void jest.useFakeTimers({ now: start }));
afterEach(() => void jest.useRealTimers());

const at = (ms: number) => jest.setSystemTime(start + ms);

test('streams have their own places in the rhythm, each always the same', () => {
  const stream = (index: number): string => `investigation/${uuidv5(String(index), uuidv5.URL)}`;
  const phases = Array.from({ length: 200 }, (_, index) => phaseOf(stream(index)));
  expect(phases.every((phase) => phase >= 0 && phase < 1)).toBe(true);
  const used = new Set(phases.map((phase) => Math.floor(phase * 10)));
  expect(used.size).toBe(10);
  expect(phaseOf(stream(7))).toBe(phases[7]);
});

test('a reminder is due after the duration that the ledger measured, whatever the date', () => {
  const timer = createTimer('s');
  timer.expect(wait(60_000));
  at(59_999);
  expect(timer.isDue()).toBe(false);
  at(60_000);
  expect(timer.isDue()).toBe(true);
  timer.expect(null);
  expect(timer.isDue()).toBe(false);
});

test('one that the ledger finds not due yet is asked again after ten seconds at least', () => {
  const timer = createTimer('s');
  timer.expect(wait(60_000));
  at(60_000);
  timer.expect(wait(200));
  at(69_999);
  expect(timer.isDue()).toBe(false);
  at(70_000);
  expect(timer.isDue()).toBe(true);
});

test('an engine whose clock was seventy days ahead is believed for as long only: the next answer of the ledger is waited for anew', () => {
  const timer = createTimer('s');
  timer.expect(wait(5 * day));
  at(70 * day);
  expect(timer.isDue()).toBe(true);
  timer.expect(wait(5 * day));
  expect(timer.isDue()).toBe(false);
  at(60_000);
  timer.expect(wait(5 * day - 60_000));
  at(5 * day - 1);
  expect(timer.isDue()).toBe(false);
  at(5 * day);
  expect(timer.isDue()).toBe(true);
});

test('the same wait measured again some milliseconds later is the same', () => {
  const timer = createTimer('s');
  timer.expect(wait(60_000));
  at(1_000);
  timer.expect(wait(59_300));
  at(60_000);
  expect(timer.isDue()).toBe(true);
});

test('a run looks at its ledger within thirty days, even if nothing is waited for', () => {
  const timer = createTimer('s');
  timer.expect(null);
  at(30 * day);
  expect(timer.isDue()).toBe(true);
  timer.expect(null);
  expect(timer.isDue()).toBe(false);
});

test('a run of some turns is at rest when it was left alone for half a minute', () => {
  const timer = createTimer('s');
  timer.expect(wait(5 * day));
  at(29_999);
  expect(timer.isAtRest(3)).toBe(false);
  at(30_000);
  expect([timer.isAtRest(3), timer.isAtRest(2)]).toEqual([true, false]);
});
