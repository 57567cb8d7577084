import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { Receipt, SentCommand } from '@app/streams';
import { levelArgs, openBare } from '../support/bare-case';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { ledgerOf } from '../support/life';
import { eventually } from '../support/process';

let desk: Desk;
let client: Client;

beforeAll(async () => {
  desk = await startDesk('sandbox', {}, 'worker only');
  client = clientOf(desk);
});

afterAll(async () => {
  await client.connection.close();
  await desk.stop();
});

/** A turn's calls of the ledger, each with its answer in the history. */
async function answersOf(stream: string): Promise<number> {
  const { events } = await client.workflow.getHandle(stream).fetchHistory();
  return (events ?? []).filter((event) => event.markerRecordedEventAttributes).length;
}

test('a worker killed while a turn waits, after the heartbeat of its workflow task: the next one takes it, once', async () => {
  const caseId = randomUUID();
  const stream = `investigation/${caseId}`;
  // A heartbeat comes after four fifths of the timeout, before the turn gives up.
  await openBare(client, desk.env['TEMPORAL_TASK_QUEUE'] ?? '', caseId, { workflowTaskTimeout: '2s' });
  const before = await answersOf(stream);

  const holder = desk.db.owner.createQueryRunner();
  await holder.startTransaction();
  await holder.query('select 1 from case_head where case_id = $1 for update', [caseId]);
  // Let in while its turn waits: only a heartbeat can say so.
  const update = await client.workflow
    .getHandle(stream)
    .startUpdate<Receipt, [SentCommand]>('determine-level', { updateId: 'c1', args: levelArgs(1), waitForStage: 'ACCEPTED' });
  await desk.worker.kill9();
  expect(await answersOf(stream)).toBe(before);
  await desk.startWorker();
  await holder.rollbackTransaction();
  await holder.release();

  expect(await update.result()).toMatchObject({ outcome: 'done' });
  expect((await ledgerOf(desk, stream)).filter(({ kind }) => kind === 'level.determined')).toHaveLength(1);
  await eventually('its answer in the history', async () => (await answersOf(stream)) === before + 1);
});
