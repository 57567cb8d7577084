import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { failuresOf, fixtureKeys, historiesFolder } from '../support/histories';
import type { RecordedHistory } from '../support/histories';
import { advance, anotherLevel, command, give, recorded, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox', { payloadKeys: fixtureKeys })));
afterAll(() => desk.stop());

const office = { organ: '150800-safety-office', post: '主任' };

const supervised = {
  supervisor: '150800-safety-office',
  addressee: '150802-government',
  prefix: '督办',
  matters: '查明原因，按期结案',
};

// At each release: RECORD_HISTORIES=<version> npx jest --selectProjects e2e record-histories
test('a run with commands, rungs, a refusal and a supervision replays, and may be kept for later releases', async () => {
  const { id, stream } = await reportAccident(desk);
  const noon = '2022-09-20T04:00:00.000Z';
  await advance(desk, id, noon);
  for (let turn = 0; turn < 3; turn += 1) await give(desk, id, anotherLevel(turn, noon));
  await give(desk, id, command('record-supervision', supervised, noon, { act: { by: office, occurredAt: noon, documents: [] } }));
  await recorded(desk, `supervision/${id}`, 'supervision.opened');
  await advance(desk, id, '2022-11-21T16:00:00.000Z');
  for (let turn = 0; turn < 50; turn += 1) await give(desk, id, anotherLevel(turn, '2022-11-21T16:00:00.000Z'));

  const histories = [...(await runsOf(stream)), ...(await runsOf(`supervision/${id}`))];
  expect(histories.length).toBeGreaterThanOrEqual(3);
  expect(await failuresOf(resolve(__dirname, '../../dist/workflow-bundle.js'), histories)).toEqual([]);
  await keep(histories);
}, 120_000);

async function runsOf(workflowId: string): Promise<RecordedHistory[]> {
  const client = clientOf(desk);
  const found: RecordedHistory[] = [];
  try {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
    const first = events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId ?? undefined;
    for (let next = first; next !== undefined;) {
      const history = await client.workflow.getHandle(workflowId, next).fetchHistory();
      found.push({ name: `${workflowId.split('/')[0]}-${found.length + 1}.json`, history });
      next = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
    }
  } finally {
    await client.connection.close();
  }
  return found;
}

async function keep(histories: readonly RecordedHistory[]): Promise<void> {
  const release = process.env['RECORD_HISTORIES'];
  if (release === undefined) return;
  await mkdir(join(historiesFolder, release), { recursive: true });
  for (const { name, history } of histories) {
    await writeFile(join(historiesFolder, release, name), historyToJSON(history));
  }
}
