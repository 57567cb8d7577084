import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt, SentCommand, StreamStart } from '@app/domain';
import { lazyClient } from '@app/temporal-client';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

let desk: Desk;
let client: Client;

beforeAll(async () => {
  desk = await startDesk('sandbox', {}, 'worker only');
  client = lazyClient({
    address: desk.env['TEMPORAL_ADDRESS'] ?? '',
    namespace: desk.env['TEMPORAL_NAMESPACE'] ?? '',
    payloadKeys: desk.env['PAYLOAD_KEYS'] ?? '',
  });
});

afterAll(async () => {
  await client.connection.close();
  await desk.stop();
});

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-government', post: '区长' }, enteredBy: 'test', via: 'api' as const, occurredAt: at, documents: [] };

async function open(caseId: string): Promise<Receipt> {
  const data = {
    name: '高处坠落事故',
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '事故发生单位报告',
    receipt: 'separate',
    investigator: '150802-government',
  };
  const stream: StreamStart = { stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' };
  const sent: SentCommand = { command: { name: 'report-accident', act, data }, hash: 'h', openAt: at };
  const operation = new WithStartWorkflowOperation('investigation', {
    workflowId: `investigation/${caseId}`,
    taskQueue: desk.env['TEMPORAL_TASK_QUEUE'] ?? '',
    args: [stream],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return client.workflow.executeUpdateWithStart('report-accident', {
    updateId: `o-${caseId}`,
    args: [sent],
    startWorkflowOperation: operation,
  });
}

async function determine(caseId: string, turn: number): Promise<Receipt> {
  const data = { level: 'ordinary', reason: `认定 ${turn}` };
  const args: [SentCommand] = [{ command: { name: 'determine-level', act, data }, hash: `h${turn}` }];
  const handle = client.workflow.getHandle(`investigation/${caseId}`);
  const give = (): Promise<Receipt> => handle.executeUpdate<Receipt, [SentCommand]>('determine-level', { updateId: `c${turn}`, args });
  // A run that is about to end asks for a second try.
  return give().catch(async (error: unknown) => {
    if (!(error instanceof WorkflowUpdateFailedError)) throw error;
    await sleep(100);
    return give();
  });
}

test('one command is one workflow task and at most nine history events, and runs stay under fifty turns', async () => {
  const caseId = randomUUID();
  expect(await open(caseId)).toMatchObject({ outcome: 'done', fromSeq: 1 });
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
