import { Worker } from '@temporalio/worker';
import type { Client } from '@temporalio/client';
import { dataConverterOf } from '@app/temporal-client';
import type { Side } from './side';
import { median } from './stats';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

export interface Cost {
  readonly eventsPerCommand: number;
  readonly tasksPerCommand: number;
  /** Bytes of all payloads that one command leaves in the history, and those of the whole run. */
  readonly payloadPerCommand: number;
  readonly payloadOfRun: number;
  /** The longest run that the host makes, to be replayed. */
  readonly history: History;
}

/** What one command leaves in the history, from ten given one after the other. */
export async function costOf(client: Client, side: Side, index: number, turns: number): Promise<Cost> {
  await side.prepare(index);
  await side.command(index, 0);
  const before = await client.workflow.getHandle(side.workflowId(index)).fetchHistory();
  for (let turn = 1; turn <= 10; turn += 1) await side.command(index, turn);
  const after = await client.workflow.getHandle(side.workflowId(index)).fetchHistory();
  for (let turn = 11; turn < turns - 1; turn += 1) await side.command(index, turn);
  const history = await client.workflow.getHandle(side.workflowId(index)).fetchHistory();
  const completed = (of: History): number => (of.events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes).length;
  return {
    eventsPerCommand: ((after.events?.length ?? 0) - (before.events?.length ?? 0)) / 10,
    tasksPerCommand: (completed(after) - completed(before)) / 10,
    payloadPerCommand: (payloadBytes(after) - payloadBytes(before)) / 10,
    payloadOfRun: payloadBytes(history),
    history,
  };
}

/** Payloads are the only byte arrays of a history beside ids and tokens, and stand with their metadata. */
function payloadBytes(of: unknown): number {
  if (typeof of !== 'object' || of === null) return 0;
  if ('data' in of && 'metadata' in of && of.data instanceof Uint8Array) return of.data.length;
  return Object.values(of).reduce((sum: number, inner: unknown) => sum + payloadBytes(inner), 0);
}

/** Milliseconds to replay one history, by replaying it again and again in one worker. */
export async function replayMs(codePath: string, payloadKeys: string, history: History): Promise<number> {
  const options = { workflowBundle: { codePath }, dataConverter: dataConverterOf(payloadKeys) };
  const copies = 20;
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begin = performance.now();
    for await (const result of Worker.runReplayHistories(options, many(history, copies))) {
      if (result.error) throw result.error;
    }
    rounds.push((performance.now() - begin) / copies);
  }
  return median(rounds);
}

async function* many(history: History, copies: number): AsyncGenerator<{ workflowId: string; history: History }> {
  // Under its own id: a run takes no start of another one.
  const workflowId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '';
  for (let copy = 0; copy < copies; copy += 1) yield await Promise.resolve({ workflowId, history });
}
