import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt, SentCommand } from '@app/domain';
import { levelArgs, openBare } from '../support/bare-case';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

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

async function determine(caseId: string, turn: number): Promise<Receipt> {
  const handle = client.workflow.getHandle(`investigation/${caseId}`);
  const give = (): Promise<Receipt> =>
    handle.executeUpdate<Receipt, [SentCommand]>('determine-level', { updateId: `c${turn}`, args: levelArgs(turn) });
  // A run that is about to end asks for a second try.
  return give().catch(async (error: unknown) => {
    if (!(error instanceof WorkflowUpdateFailedError)) throw error;
    await sleep(100);
    return give();
  });
}

test('one command is one workflow task and at most nine history events, and runs stay under fifty turns', async () => {
  const caseId = randomUUID();
  expect(await openBare(client, desk.env['TEMPORAL_TASK_QUEUE'] ?? '', caseId)).toMatchObject({ outcome: 'done', fromSeq: 1 });
  await determine(caseId, 0);
  const handle = client.workflow.getHandle(`investigation/${caseId}`);
  const before = (await handle.fetchHistory()).events ?? [];
  for (let turn = 1; turn <= 10; turn += 1) await determine(caseId, turn);
  const added = ((await handle.fetchHistory()).events ?? []).slice(before.length);
  expect(added.length / 10).toBeLessThanOrEqual(9);
  expect(added.filter((event) => event.workflowTaskCompletedEventAttributes)).toHaveLength(10);
  for (let turn = 11; turn <= 60; turn += 1) await determine(caseId, turn);
  const turns = ((await handle.fetchHistory()).events ?? []).filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes);
  expect(turns.length).toBeLessThan(50);
});
