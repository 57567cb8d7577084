import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { failuresOf, fixtureKeys, historiesFolder } from '../support/histories';
import type { RecordedHistory } from '../support/histories';
import { advance, anotherLevel, command, give, recorded, reportAccident } from '../support/life';
import { toArchive } from '../support/to-archive';
import { assumedFall, toldLife } from '../support/told-life';
import { vetted } from '../support/vetting';

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

test('a supervision through its vetting, and the carrying-out of the approval, replay and may be kept as well', async () => {
  const [district, supervisor, own] = ['150802-government', '150800-safety-office', '150802-safety-commission'];
  const members = ['150802-emergency', '150802-union'];
  const life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  const notice = { ...supervised, limit: { days: 60, from: 'accident' }, progress: { every: 15 }, release: 'publication' };
  await life.act('record-supervision', '2022-09-20 09:00', supervisor, notice);
  await recorded(desk, `supervision/${life.id}`, 'supervision.opened');
  const of = { procedure: 'supervision' } as const;
  await life.act('sign-receipt', '2022-09-21 09:00', district, {}, of);
  await life.act('form-team', '2022-09-21 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-21 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-22 09:00', district, { answer: 'beside' });
  await life.act('report-progress', '2022-10-04 09:00', district, { text: '正在取证' }, of);
  const letter = await life.file('letter', '2022-11-07 09:00', supervisor);
  const more = { days: 30, reason: '鉴定尚未完成' };
  await life.act('extend-notice-limit', '2022-11-07 09:00', supervisor, more, { ...of, documents: [letter] });
  const meanwhile = () => vetted(life, { own, supervisor, sent: '2022-11-10 15:00', agreed: '2022-11-15 09:00' });
  const ending = { written: '2022-11-08 10:00', submitted: '2022-11-10 10:00', approved: '2022-11-21 15:00' };
  await toArchive(life, { by: district, members, ...ending, published: '2022-11-28 10:00', archived: '2022-12-20 10:00', meanwhile });
  await recorded(desk, `rectification/${life.id}`, 'rectification.case-heard');
  const items = [{ kind: 'fine', unit: '某建筑企业', content: '罚款三十五万元', amountYuan: 350_000 }];
  await life.act('record-items', '2022-12-21 09:00', members[0] ?? '', { items }, { procedure: 'rectification' });

  const streams = ['supervision', 'rectification'].map((procedure) => `${procedure}/${life.id}`);
  const histories = (await Promise.all([life.stream, ...streams].map(runsOf))).flat();
  expect(await failuresOf(resolve(__dirname, '../../dist/workflow-bundle.js'), histories)).toEqual([]);
  await keep(histories.map(({ name, history }) => ({ name: `vetted-${name}`, history })));
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
