import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, reportAccident } from '../support/life';
import { ownTemporal } from '../support/own-servers';
import type { OwnTemporal } from '../support/own-servers';
import { runOf } from '../support/run-of';

let temporal: OwnTemporal;
let desk: Desk;

beforeAll(async () => {
  temporal = await ownTemporal();
  desk = await startDesk('sandbox', { temporal: temporal.address });
});

afterAll(async () => {
  await desk.stop();
  await temporal.remove();
});

const run = promisify(execFile);
const cli = resolve(__dirname, '../../dist/apps/cli/apps/cli/src/main.js');

test("Temporal's database deleted and the payload key lost: revive brings every open case back, and no rung fires twice", async () => {
  const cases = [await reportAccident(desk), await reportAccident(desk)];
  for (const { id } of cases) await advance(desk, id, '2022-11-16T16:00:00.000Z');
  const firedBefore = await rungs(cases[0]?.stream ?? '');
  expect(firedBefore.length).toBeGreaterThan(2);

  await Promise.all([desk.worker.kill9(), desk.api.kill9(), temporal.kill9()]);
  temporal.deleteData();
  await temporal.startAgain();
  Object.assign(desk.env, { PAYLOAD_KEYS: `k2:${randomBytes(32).toString('base64')}`, WATCH_EVERY_MS: '0' });
  await Promise.all([desk.startWorker(), desk.startApi()]);
  const { stdout } = await run(process.execPath, [cli, 'revive', '--json'], { env: { ...process.env, ...desk.env } });
  expect(JSON.parse(stdout)).toMatchObject({ revived: 2 });
  // Before any command comes: it would start its workflow itself.
  for (const { stream } of cases) expect((await runOf(desk, stream)).status).toBe('RUNNING');

  for (const { id, stream } of cases) {
    expect((await give(desk, id, anotherLevel(1, '2022-11-16T16:00:00.000Z'))).status).toBe(200);
    await advance(desk, id, '2022-11-21T16:00:00.000Z');
    const fired = await rungs(stream);
    expect(fired.length).toBeGreaterThan(firedBefore.length);
    expect(new Set(fired).size).toBe(fired.length);
  }
});

async function rungs(stream: string): Promise<string[]> {
  const fired = (await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'rung.fired');
  return fired.map((entry) => (JSON.parse(entry.body) as { data: { rung: string } }).data.rung);
}
