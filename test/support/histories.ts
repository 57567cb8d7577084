import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { dataConverterOf } from '@app/temporal-client';

Runtime.install({ logger: new DefaultLogger('ERROR') });

/** Histories of every release, `<release>/[<life>-]<procedure>-<run>.json`; they must replay for ever. */
export const historiesFolder = resolve(__dirname, '../fixtures/histories');

/** Encrypts recorded histories only. It protects nothing: their cases are made up by the test. */
export const fixtureKeys = `fixture:${Buffer.alloc(32, 'anjian').toString('base64')}`;

export interface RecordedHistory {
  readonly name: string;
  readonly history: ReturnType<typeof historyFromJSON>;
}

export async function recordedHistories(): Promise<RecordedHistory[]> {
  const files = (await readdir(historiesFolder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => ({ name, history: historyFromJSON(JSON.parse(await readFile(join(historiesFolder, name), 'utf8'))) })),
  );
}

/** Replays histories by a bundle. @returns name and error of each that did not replay */
export async function failuresOf(codePath: string, histories: readonly RecordedHistory[]): Promise<string[]> {
  const options = { workflowBundle: { codePath }, dataConverter: dataConverterOf(fixtureKeys) };
  const failures: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, named(histories))) {
    if (error !== undefined) failures.push(`${workflowId}: ${error.message}`);
  }
  return failures;
}

async function* named(histories: readonly RecordedHistory[]): AsyncGenerator<{ workflowId: string; history: RecordedHistory['history'] }> {
  for (const { history } of histories) yield await Promise.resolve({ workflowId: workflowIdOf(history), history });
}

/** A run is replayed under its own id: it takes no start of another one. */
function workflowIdOf({ events }: RecordedHistory['history']): string {
  return events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '';
}
