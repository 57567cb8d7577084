import type { StreamStart } from '@app/streams';
import { seeRun, wakeStream } from '@app/temporal-client';
import type { SeenRun } from '@app/temporal-client';
import type { Client } from '@temporalio/client';

/** The engine as the watchdog asks it. */
export interface Engine {
  readonly client: Client;
  readonly taskQueue: string;
}

// Left to itself the SDK tries for minutes, and the next look would not come.
const answerMs = 5_000;

export function briefly<T>({ client }: Engine, call: () => Promise<T>): Promise<T> {
  return client.withDeadline(Date.now() + answerMs, call);
}

export function seen(engine: Engine, { stream }: StreamStart): Promise<SeenRun> {
  return briefly(engine, () => seeRun(engine.client, stream));
}

export function woken(engine: Engine, start: StreamStart): Promise<void> {
  return briefly(engine, () => wakeStream(engine.client, engine.taskQueue, start));
}
