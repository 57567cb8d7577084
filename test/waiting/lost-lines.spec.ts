import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, identityOf } from '@app/local-servers';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';
import { metricOf } from '../support/metric-of';
import { ownTemporal } from '../support/own-servers';
import type { OwnTemporal } from '../support/own-servers';
import { eventually } from '../support/process';
import { smallDisk } from '../support/small-disk';
import type { SmallDisk } from '../support/small-disk';

jest.setTimeout(120_000);

let temporal: OwnTemporal;
let desk: Desk;
let opened: OpenedCase;
let disk: SmallDisk;

beforeAll(async () => {
  temporal = await ownTemporal();
  disk = smallDisk(1);
  desk = await startDesk('sandbox', { temporal: temporal.address });
  opened = await reportAccident(desk);
});

afterAll(async () => {
  await desk.stop();
  await temporal.remove();
  disk.remove();
});

const chatty = { LOG_LEVEL: 'log' };
const lost = (of: 'api' | 'worker') => metricOf(desk, of, 'anjian_lost_log_lines_total').then((lines) => lines ?? 0);

/** A signal of a name that nobody knows is an alarm in the worker's log. */
async function sayAlarm(): Promise<void> {
  const client = clientOf(desk);
  await client.workflow
    .getHandle(opened.stream)
    .signal('unheard-of')
    .finally(() => client.connection.close());
}

/** Both processes have something to say: a request while the engine is away for a moment, and a stranger. */
async function expectToGoOn(turn: number): Promise<void> {
  const running = [desk.api.pid, desk.worker.pid].map(identityOf);
  expect((await give(desk, opened.id, anotherLevel(turn))).status).toBe(200);
  await temporal.kill9();
  expect((await give(desk, opened.id, anotherLevel(turn + 1), `key-${turn}`)).status).toBe(503);
  await temporal.startAgain();
  await eventually('something for the worker to say', () => sayAlarm().then(() => true), 30_000);
  await eventually('the same key', async () => (await give(desk, opened.id, anotherLevel(turn + 1), `key-${turn}`)).status === 200, 60_000);
  expect(running.map(isAlive)).toEqual([true, true]);
}

test('a pipe that nobody reads any more ends neither API nor worker, and what was lost is counted', async () => {
  await Promise.all([desk.api.stop(), desk.worker.stop()]);
  await Promise.all([desk.startApi([], chatty), desk.startWorker([], chatty)]);
  desk.api.stopReading();
  desk.worker.stopReading();
  await expectToGoOn(1);
  expect(await lost('api')).toBeGreaterThan(1);
  expect(await lost('worker')).toBeGreaterThan(0);
});

test('a full disk under the log ends neither API nor worker, and with room again there are lines again', async () => {
  await Promise.all([desk.api.stop(), desk.worker.stop()]);
  const files = ['api.log', 'worker.log'].map((name) => join(disk.folder, name));
  const [api = 0, worker = 0] = files.map((path) => openSync(path, 'a'));
  disk.fill();
  await Promise.all([desk.startApi([], chatty, api), desk.startWorker([], chatty, worker)]);
  await expectToGoOn(3);
  disk.free();
  const [lostByApi, lostByWorker] = [await lost('api'), await lost('worker')];
  expect(lostByApi).toBeGreaterThan(1);
  expect(lostByWorker).toBeGreaterThan(0);
  const sizes = files.map((path) => statSync(path).size);
  await give(desk, opened.id, anotherLevel(5));
  // The line of a request is written when it has been answered.
  await eventually('a line', () => Promise.resolve(statSync(files[0] ?? '').size > (sizes[0] ?? 0)));
  expect(await lost('api')).toBe(lostByApi);
  for (const file of [api, worker]) closeSync(file);
});
