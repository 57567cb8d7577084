import { openStreams } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { eachStream, markBehind } from './each-stream';
import { seen, woken } from './engine';
import type { Engine } from './engine';
import type { Part } from './walk';

/** `found`: ids of open streams whose workflow task fails again and again. */
export interface Round extends Part<string> {
  /** Ids of open streams that had no running workflow, or that the server would not tell of. */
  readonly stopped: readonly string[];
  readonly revived: number;
}

// One question to the server per stream: a round stays small, and the next one goes on behind it.
const perRound = 500;
// A worker that ended in the middle of a task makes a second attempt of it.
const failingFrom = 3;

/** Wakes open streams that no workflow runs, at most `perRound` looked at, going on behind `behind`. */
export async function reviveSome(source: DataSource, engine: Engine, behind: string | null): Promise<Round> {
  const starts = await openStreams(source, behind, perRound);
  const outcomes = await eachStream(starts, async (start) => {
    const run = await seen(engine, start);
    if (!run.running) await woken(engine, start);
    return run;
  });
  const stopped = outcomes.filter(({ answer }) => answer === null || !answer.running);
  return {
    stopped: stopped.map(({ id }) => id),
    revived: stopped.filter(({ answer }) => answer !== null).length,
    found: outcomes.filter(({ answer }) => answer !== null && answer.taskAttempt >= failingFrom).map(({ id }) => id),
    behind: markBehind(starts, perRound),
  };
}
