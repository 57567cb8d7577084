import { Client, Connection, WorkflowUpdateFailedError } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '@app/streams';
import { investigationUpdate } from '../../workflows/src/investigation';
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
    handle.executeUpdate(investigationUpdate.level['determine-level'], { updateId: `c${turn}`, args: levelArgs(turn) });
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

test("Temporal's own page shows of a run its stage and what it waits for, and nothing else, to whoever has no key", async () => {
  const caseId = randomUUID();
  await openBare(client, desk.env['TEMPORAL_TASK_QUEUE'] ?? '', caseId);
  const connection = await Connection.connect({ address: desk.env['TEMPORAL_ADDRESS'] ?? '' });
  const stock = new Client({ connection, namespace: desk.env['TEMPORAL_NAMESPACE'] ?? '' });
  const shown = await stock.workflow.getHandle(`investigation/${caseId}`).query<{ currentDetails: string }>('__temporal_workflow_metadata');
  await connection.close();
  expect(shown.currentDetails).toMatch(
    /^stage: reported\n\nnext reminder: house-team-set-up start\+1d at \d{4}-\d\d-\d\dT[\d:.]+Z\n\nwaits for: a command, a message, the reminder$/,
  );
});
