import { emptyStream } from '@app/domain';
import { v5 as uuidv5 } from 'uuid';
import { dueAt, phaseOf, restAt } from './standing';

const held = {
  state: emptyStream,
  place: '150802',
  book: null,
  installation: 'real',
  standing: { nextDueAt: null, ended: false },
  shown: null,
} as const;
const day = 24 * 3_600_000;

beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-01-05T01:00:00.000Z') }));
afterEach(() => void jest.useRealTimers());

test('streams have their own places in the rhythm, each always the same', () => {
  const stream = (index: number): string => `investigation/${uuidv5(String(index), uuidv5.URL)}`;
  const phases = Array.from({ length: 200 }, (_, index) => phaseOf(stream(index)));
  expect(phases.every((phase) => phase >= 0 && phase < 1)).toBe(true);
  const used = new Set(phases.map((phase) => Math.floor(phase * 10)));
  expect(used.size).toBe(10);
  expect(phaseOf(stream(7))).toBe(phases[7]);
});

test.each([0, 0.3, 0.999])('the look for rest comes after 30 to 60 s, and commands on the way leave it (phase %d)', (phase) => {
  const first = restAt(3, phase) ?? 0;
  expect(first - Date.now()).toBeGreaterThan(30_000);
  expect(first - Date.now()).toBeLessThanOrEqual(60_000);
  jest.setSystemTime(first - 30_001);
  expect(restAt(9, phase)).toBe(first);
  expect(restAt(2, phase)).toBeNull();
});

test.each([0, 0.5])('the heartbeat comes within thirty days, unless a rung is due before (phase %d)', (phase) => {
  const beat = dueAt(held, phase);
  expect(beat - Date.now()).toBeGreaterThan(0);
  expect(beat - Date.now()).toBeLessThanOrEqual(30 * day);
  const standing = { nextDueAt: new Date(Date.now() + 1000).toISOString(), ended: false };
  expect(dueAt({ ...held, standing }, phase)).toBe(Date.now() + 1000);
});
