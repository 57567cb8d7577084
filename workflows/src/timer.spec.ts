import { v5 as uuidv5 } from 'uuid';
import { createTimer, phaseOf } from './timer';

// Of the SDK only what a timer needs of it.
jest.mock('@temporalio/workflow', () => ({
  CancellationScope: class {
    run = (work: () => Promise<unknown>) => work();
    cancel = () => undefined;
  },
  sleep: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));

const second = 1_000;
const day = 24 * 3_600 * second;
const wait = (ms: number, until = 'u') => ({ until, ms, what: '' });

beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-01-05T01:00:00.000Z') }));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('streams have their own places in the rhythm, each always the same', () => {
  const stream = (index: number): string => `investigation/${uuidv5(String(index), uuidv5.URL)}`;
  const phases = Array.from({ length: 200 }, (_, index) => phaseOf(stream(index)));
  expect(phases.every((phase) => phase >= 0 && phase < 1)).toBe(true);
  const used = new Set(phases.map((phase) => Math.floor(phase * 10)));
  expect(used.size).toBe(10);
  expect(phaseOf(stream(7))).toBe(phases[7]);
});

test('a reminder is due when the duration that the ledger measured has passed, and its timer rang', async () => {
  const timer = createTimer('s');
  timer.expect(wait(60 * second));
  timer.arm(0);
  await pass(60 * second - 1);
  expect([timer.isDue(), timer.rang()]).toEqual([false, false]);
  await pass(1);
  expect([timer.isDue(), timer.rang()]).toEqual([true, true]);
  timer.expect(null);
  expect(timer.isDue()).toBe(false);
});

test('one whose time has come by the ledger is due at once', () => {
  const timer = createTimer('s');
  timer.expect(wait(0));
  expect(timer.isDue()).toBe(true);
});

test('one that the ledger finds not due yet is asked again after ten seconds at least', async () => {
  const timer = createTimer('s');
  timer.expect(wait(60 * second));
  timer.arm(0);
  await pass(60 * second);
  timer.expect(wait(200));
  timer.arm(1);
  await pass(10 * second - 1);
  expect(timer.isDue()).toBe(false);
  await pass(1);
  expect(timer.isDue()).toBe(true);
});

test('a clock that was seventy days ahead, and stands still for the run since, neither brings a reminder early nor keeps it back', async () => {
  const timer = createTimer('s');
  timer.expect(wait(5 * day));
  timer.arm(0);
  const frozen = Date.now() + 70 * day;
  jest.spyOn(Date, 'now').mockReturnValue(frozen);
  timer.expect(wait(5 * day - second));
  expect(timer.isDue()).toBe(false);
  timer.arm(1);
  await pass(5 * day - second - 1);
  expect(timer.isDue()).toBe(false);
  await pass(1);
  expect(timer.isDue()).toBe(true);
});

test('the same wait measured again some milliseconds later keeps its timer', async () => {
  const timer = createTimer('s');
  timer.expect(wait(60 * second));
  timer.arm(0);
  await pass(second);
  timer.expect(wait(59_300));
  timer.arm(1);
  await pass(59 * second);
  expect(timer.isDue()).toBe(true);
});

test('a run looks at its ledger within thirty days, even if nothing is waited for', async () => {
  const timer = createTimer('s');
  timer.expect(null);
  timer.arm(0);
  await pass(30 * day);
  expect(timer.isDue()).toBe(true);
  timer.expect(null);
  expect(timer.isDue()).toBe(false);
});

test.each([
  ['goes on', () => undefined],
  ['stands still', () => void jest.spyOn(Date, 'now').mockReturnValue(Date.now())],
])('a run of some turns whose clock %s is at rest when it was left alone for half a minute to a minute', async (_what, clock) => {
  clock();
  const timer = createTimer('s');
  timer.expect(wait(5 * day));
  timer.arm(3);
  await pass(29 * second);
  expect(timer.isAtRest(3)).toBe(false);
  await pass(31 * second);
  expect([timer.rang(), timer.isDue(), timer.isAtRest(3), timer.isAtRest(2)]).toEqual([true, false, true, false]);
});
