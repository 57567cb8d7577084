import { lateOpenStreams } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { eachStream, markBehind } from './each-stream';
import { seen, woken } from './engine';
import type { Engine } from './engine';
import type { Part } from './walk';

const perRound = 500;

/**
 * Wakes late streams whose workflow waits for nothing but its timer: a timer that was set by a clock that was wrong rings in
 * its own time. A workflow that has a task already looks by itself when a worker takes it, and a signal more in its history would
 * help nobody, every round for as long as no worker is there; one that does not run is revived with the others.
 *
 * @returns ids of those that were woken
 */
export async function wakeLate(source: DataSource, engine: Engine, seconds: number, behind: string | null): Promise<Part<string>> {
  const starts = await lateOpenStreams(source, seconds, behind, perRound);
  const outcomes = await eachStream(starts, async (start) => {
    const { running, taskAttempt } = await seen(engine, start);
    if (!running || taskAttempt > 0) return 'left';
    await woken(engine, start);
    return 'woken';
  });
  return { found: outcomes.filter(({ answer }) => answer === 'woken').map(({ id }) => id), behind: markBehind(starts, perRound) };
}
