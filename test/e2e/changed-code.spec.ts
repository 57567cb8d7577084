import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, reportAccident } from '../support/life';

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

/** A release that decides otherwise and counts ten days more. */
async function buildOtherRelease(): Promise<void> {
  await cp(join(dist, 'apps/worker'), join(otherRelease, 'apps/worker'), { recursive: true });
  const bundle = await readFile(join(dist, 'workflow-bundle.js'), 'utf8');
  const decides = "kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data";
  const counts = '(start, limit.days)';
  expect(bundle.split(decides)).toHaveLength(2);
  expect(bundle.split(counts)).toHaveLength(2);
  const changed = bundle.replace(decides, `${decides}: { ...data, reason: 'other release' }`).replace(counts, '(start, limit.days + 10)');
  await writeFile(join(otherRelease, 'workflow-bundle.js'), changed);
}

async function standing(stream: string): Promise<unknown> {
  const client = clientOf(desk);
  return client.workflow
    .getHandle(stream)
    .query('standing')
    .finally(() => client.connection.close());
}

test('a worker with another decide, another count of days and another time zone replays to the same state and the same next instant, and goes on', async () => {
  const { id, stream } = await reportAccident(desk);
  for (let turn = 0; turn < 5; turn += 1) await give(desk, id, anotherLevel(turn));
  await advance(desk, id, '2022-11-09T16:00:00.000Z');
  const before = await standing(stream);
  expect(before).toMatchObject({ standing: { ended: false } });
  await desk.worker.stop();

  desk.entries.worker = join(otherRelease, 'apps/worker/apps/worker/src/main.js');
  await desk.startWorker([], { TZ: 'America/New_York' });
  expect(await standing(stream)).toEqual(before);

  expect((await give(desk, id, anotherLevel(9, '2022-11-09T16:00:00.000Z'))).status).toBe(200);
  const levels = (await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'level.determined');
  expect(levels).toHaveLength(6);
  expect(levels.at(-1)?.body).toContain('other release');
}, 90_000);
