import { isPolled, seenPolls } from './polled';
import type { SeenPolls } from './polled';

const start = Date.parse('2026-01-05T01:00:00Z');
const s = 1_000;

/** Looks at these seconds, each with the second of the latest poll by the engine's clock. */
function looks(...seen: readonly (readonly [at: number, poll: number | null])[]): boolean {
  let known: SeenPolls | null = null;
  for (const [at, poll] of seen) known = seenPolls(known, poll === null ? null : start + poll * s, start + at * s);
  return known !== null && isPolled(known, known.lookedAt);
}

test('a poll of the last minute is a worker, an older one is none, nor is nobody', () => {
  expect(looks([0, 0])).toBe(true);
  expect(looks([69, 0])).toBe(true);
  expect(looks([71, 0])).toBe(false);
  expect(looks([0, null])).toBe(false);
});

test('a worker that ends is seen to be gone after 70 seconds, whoever looked meanwhile', () => {
  expect(looks([0, 0], [30, 0], [60, 0])).toBe(true);
  expect(looks([0, 0], [30, 0], [60, 0], [71, 0])).toBe(false);
  // Its last poll came after the last look, and nobody looked since.
  expect(looks([0, 0], [100, 20])).toBe(false);
});

test.each([3_600, -3_600])('an engine whose clock is %i s off: a worker is known by its next poll, and is gone when none comes', (off) => {
  expect(looks([0, off])).toBe(false);
  expect(looks([0, off], [30, off + 20])).toBe(true);
  expect(looks([0, off], [30, off + 20], [90, off + 20])).toBe(true);
  expect(looks([0, off], [30, off + 20], [60, off + 20], [101, off + 20])).toBe(false);
});

test('nobody, then somebody, is somebody whatever the clock says', () => {
  expect(looks([0, null], [10, 3_600])).toBe(true);
});
