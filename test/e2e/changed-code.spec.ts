import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { levelArgs } from '../support/bare-case';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, reportAccident } from '../support/life';
import { runOf } from '../support/run-of';

const dist = resolve(__dirname, '../../dist');

let desk: Desk;
let otherRelease: string;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  // Inside dist/, so that the copy finds node_modules.
  otherRelease = await mkdtemp(join(dist, 'other-release-'));
  await buildOtherRelease();
});

afterAll(async () => {
  await desk.stop();
  await rm(otherRelease, { recursive: true, force: true });
});

const changes = [
  // Decides otherwise, and counts ten days more.
  [
    "kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data",
    "kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data: { ...data, reason: 'other release' }",
  ],
  ['fixed((0, calendar_1.addDays)(start, limit.days))', 'fixed((0, calendar_1.addDays)(start, limit.days + 10))'],
] as const;

async function buildOtherRelease(): Promise<void> {
  const worker = join(otherRelease, 'apps/worker');
  await cp(join(dist, 'apps/worker'), worker, { recursive: true });
  const bundle = await readFile(join(dist, 'workflow-bundle.js'), 'utf8');
  expect(bundle.split('exports.replacedUpdates = {};')).toHaveLength(2);
  const replaced = `exports.replacedUpdates = { 'record-death': 'report-casualties' };`;
  await writeFile(join(otherRelease, 'workflow-bundle.js'), bundle.replace('exports.replacedUpdates = {};', replaced));
  const files = (await readdir(join(worker, 'libs'), { recursive: true })).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(
    files.map(async (name) => ({ path: join(worker, 'libs', name), text: await readFile(join(worker, 'libs', name), 'utf8') })),
  );
  for (const [from, to] of changes) {
    const [found, ...more] = texts.filter(({ text }) => text.includes(from));
    expect([found?.text.split(from).length, more]).toEqual([2, []]);
    if (found !== undefined) await writeFile(found.path, found.text.replace(from, to));
  }
}

async function lastDay(stream: string): Promise<unknown> {
  const [clock] = await desk.db.owner.query<
    {
      due_date: string;
    }[]
  >(`select due_date from clock where stream = $1 and id = 'IN-01'`, [stream]);
  return clock?.due_date;
}

test('a worker with another decide, another count of days and another time zone goes on with the same run, by its own law from the next turn on', async () => {
  const { id, stream } = await reportAccident(desk);
  for (let turn = 0; turn < 2; turn += 1) await give(desk, id, anotherLevel(turn));
  await advance(desk, id, '2022-11-09T16:00:00.000Z');
  const { runId } = await runOf(desk, stream);
  expect(await lastDay(stream)).toBe('2022-11-18');
  await desk.worker.stop();

  desk.entries.worker = join(otherRelease, 'apps/worker/apps/worker/src/main.js');
  await desk.startWorker([], { TZ: 'America/New_York' });
  expect((await give(desk, id, anotherLevel(9, '2022-11-09T16:00:00.000Z'))).status).toBe(200);
  const levels = (await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'level.determined');
  expect(levels).toHaveLength(3);
  expect(levels.at(-1)?.body).toContain('other release');
  expect(await lastDay(stream)).toBe('2022-11-28');
  expect((await runOf(desk, stream, runId)).status).toMatch(/^(RUNNING|CONTINUED_AS_NEW)$/);
}, 90_000);

test('a name that an update once had is refused as replaced, with what took its place, and leaves no event', async () => {
  const { stream } = await reportAccident(desk);
  const client = clientOf(desk);
  const handle = client.workflow.getHandle(stream);
  const before = (await handle.fetchHistory()).events?.length;
  const update = handle.executeUpdate('record-death', { args: levelArgs(1) });
  const details: unknown = [{ code: 'command-replaced', params: { command: 'record-death', by: 'report-casualties' } }];
  await expect(update).rejects.toMatchObject({ cause: { type: 'command-replaced', details } });
  expect((await handle.fetchHistory()).events?.length).toBe(before);
  await client.connection.close();
});
