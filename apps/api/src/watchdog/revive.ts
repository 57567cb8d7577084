import { streamId } from '@app/streams';
import type { StreamStart } from '@app/streams';
import { openStreams } from '@app/persistence';
import { isRunning, isServerAway, wakeStream } from '@app/temporal-client';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

export interface Round {
  /** Ids of open streams that had no running workflow. */
  readonly stopped: readonly string[];
  readonly revived: number;
  /** Where the next round begins; null for the beginning. */
  readonly behind: string | null;
}

// One question to the server per stream: a round stays small, and the next one goes on behind it.
const perRound = 500;
const atOnce = 10;
// Left to itself the SDK tries for minutes, and the next look would not come.
const answerMs = 5_000;

/** Wakes open streams that no workflow runs, at most `perRound` looked at, going on behind `behind`. */
export async function reviveSome(source: DataSource, client: Client, taskQueue: string, behind: string | null): Promise<Round> {
  const chosen = (await openStreams(source, behind, perRound)).map((start) => ({ id: streamId(start.stream), start }));
  const stopped: string[] = [];
  for (let index = 0; index < chosen.length; index += atOnce) {
    const found = await Promise.all(chosen.slice(index, index + atOnce).map((stream) => wakeStopped(client, taskQueue, stream)));
    stopped.push(...found.filter((id) => id !== null));
  }
  return { stopped, revived: stopped.length, behind: chosen.length < perRound ? null : (chosen.at(-1)?.id ?? null) };
}

/** One stream that cannot be asked or started must not end every round before it reaches the others. */
async function wakeStopped(client: Client, taskQueue: string, stream: { id: string; start: StreamStart }): Promise<string | null> {
  return wake(client, taskQueue, stream).catch((error: unknown) => {
    if (isServerAway(error)) throw error;
    return stream.id;
  });
}

async function wake(client: Client, taskQueue: string, { id, start }: { id: string; start: StreamStart }): Promise<string | null> {
  const running = await client.withDeadline(Date.now() + answerMs, () => isRunning(client, start.stream));
  if (running) return null;
  await client.withDeadline(Date.now() + answerMs, () => wakeStream(client, taskQueue, start));
  return id;
}
