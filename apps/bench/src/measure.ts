import { drive, median, percentile } from './stats';
import type { Side } from './side';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Sizes {
  readonly starts: number;
  readonly cases: number;
  readonly turns: number;
  readonly rungs: number;
  readonly callers: number;
}

/** Figures of one side in one round. */
export interface Figures {
  readonly startsPerSecond: number;
  /** Of cases that open with the receipt of the report; on bare Temporal the same as above. */
  readonly receiptsPerSecond: number;
  readonly p95With40: number;
  readonly p95With1: number;
  readonly drainMs: number;
  readonly doubled: number;
  readonly lost: number;
  /** p50 of a command on cases of 30 turns that are in the worker's cache, and that are not. */
  readonly cachedMs: number;
  readonly uncachedMs: number;
}

export async function measure(side: Side, sizes: Sizes): Promise<Figures> {
  const started = await drive(sizes.starts, sizes.callers, (index) => side.open(index));
  const received = side.openWithReceipt === undefined ? started : await drive(sizes.starts, sizes.callers, side.openWithReceipt);
  await drive(sizes.cases, sizes.callers, (index) => side.prepare(index));
  const busy = await drive(sizes.cases * sizes.turns, sizes.callers, (n) => side.command(n % sizes.cases, Math.floor(n / sizes.cases)));
  const alone = await drive(60, 1, (n) => side.command(n % 5, sizes.turns + n));
  const { drainMs, doubled, lost } = await drain(side, sizes.rungs, sizes.rungs / (sizes.starts / started.totalMs));
  // Compared with itself, and slow to measure.
  const { cachedMs, uncachedMs } = side.name === 'anjian' ? await coldCases(side, sizes) : { cachedMs: 0, uncachedMs: 0 };
  return {
    startsPerSecond: sizes.starts / (started.totalMs / 1000),
    receiptsPerSecond: sizes.starts / (received.totalMs / 1000),
    p95With40: percentile(busy.each, 0.95),
    p95With1: percentile(alone.each, 0.95),
    drainMs,
    doubled,
    lost,
    cachedMs,
    uncachedMs,
  };
}

const longestDrainMs = 180_000;

/** @param expectedMs how long arming should take, from the rate at which this side started cases */
export async function drain(side: Side, count: number, expectedMs: number): Promise<{ drainMs: number; doubled: number; lost: number }> {
  const armingMs = expectedMs * 1.5 + 10_000;
  const dueMs = Date.now() + armingMs;
  await side.arm(count, dueMs);
  if (Date.now() > dueMs)
    throw new Error(`Arming ${count} timers took longer than ${armingMs} ms: the drain would not be from one instant.`);
  await sleep(dueMs - Date.now());
  for (;;) {
    const { done, doubled } = await side.drained();
    const drainMs = Date.now() - dueMs;
    if (done >= count || drainMs > longestDrainMs) return { drainMs, doubled, lost: Math.max(0, count - done) };
    await sleep(25);
  }
}

// A case begins a new run when it has been at rest for 30 to 60 s; whoever finds it out of the cache comes later than that.
const untilRestMs = 65_000;

/** Commands on 20 cases that have 30 turns, first cached, then, when they are at rest, by a worker that has just started. */
async function coldCases(side: Side, sizes: Sizes): Promise<{ cachedMs: number; uncachedMs: number }> {
  const first = sizes.cases;
  const cases = 20;
  await drive(cases, 10, (index) => side.prepare(first + index));
  await drive(cases * 30, 20, (n) => side.command(first + (n % cases), Math.floor(n / cases)));
  const cached = await drive(cases, 1, (index) => side.command(first + index, 30));
  await sleep(untilRestMs);
  await side.restartWorker();
  await side.command(0, 10_000);
  const uncached = await drive(cases, 1, (index) => side.command(first + index, 31));
  return { cachedMs: median(cached.each), uncachedMs: median(uncached.each) };
}
