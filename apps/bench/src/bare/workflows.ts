import { condition, defineSignal, defineUpdate, proxyActivities, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

/** What a bare step does: one row in Postgres. */
export interface BareActivities {
  step(id: string): Promise<void>;
  /** One row with the next number of a series, both in one transaction. */
  numbered(id: string): Promise<void>;
}

export type Kind = 'regular' | 'local';

const regular = proxyActivities<BareActivities>({ startToCloseTimeout: '10 seconds' });
const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '2 seconds', scheduleToCloseTimeout: '5 seconds' });

function step(kind: Kind, id: string): Promise<void> {
  return kind === 'local' ? local.step(id) : regular.step(id);
}

export const bareCommand = defineUpdate<number, [string]>('command');

/** Start, one step, close. */
export async function bareStep(kind: Kind, id: string): Promise<void> {
  await step(kind, id);
}

/** Stays open, and writes one row per update: the least that an entity workflow can be. */
export async function bareEntity(kind: Kind): Promise<void> {
  let turns = 0;
  setHandler(bareCommand, async (id) => {
    await step(kind, id);
    turns += 1;
    return turns;
  });
  await condition(() => turns > 1_000_000);
}

/** Waits for an instant and writes one row. */
export async function bareTimer(kind: Kind, id: string, dueMs: number): Promise<void> {
  await sleep(Math.max(1, dueMs - Date.now()));
  await step(kind, id);
}

export const bareTell = defineSignal<[string]>('tell');

/** Started by the signal that tells it what to do: takes a number, and stays open. */
export async function bareNumbered(kind: Kind): Promise<void> {
  const told: string[] = [];
  setHandler(bareTell, (id) => void told.push(id));
  for (;;) {
    await condition(() => told.length > 0);
    const id = told.shift() ?? '';
    await (kind === 'local' ? local.numbered(id) : regular.numbered(id));
  }
}
