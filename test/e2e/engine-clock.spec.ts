import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, recorded, reportAccident } from '../support/life';
import { ownTemporal } from '../support/own-servers';
import type { OwnTemporal } from '../support/own-servers';
import { eventually } from '../support/process';
import { shiftClock } from '../support/process-clock';

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

const seventyDays = 70 * 86_400;
const untilRungMs = 20_000;

test('an engine whose clock is seventy days ahead for five seconds gives no reminder early, takes the next command, and gives the next reminder in its time', async () => {
  const { id, stream } = await reportAccident(desk);
  const [clock] = (await desk.db.owner.query(`select rungs from clock where stream = $1 and id = 'IN-01'`, [stream])) as {
    rungs: { id: string; at: string }[];
  }[];
  const rung = clock?.rungs[0];
  if (rung === undefined) throw new Error('IN-01 has no rung');
  await advance(desk, id, new Date(Date.parse(rung.at) - untilRungMs).toISOString());
  const before = await ledgerOf(desk, stream);
  await shiftClock(temporal.pid(), seventyDays);
  await sleep(5_000);
  await shiftClock(temporal.pid(), 0);
  expect((await ledgerOf(desk, stream)).length).toBe(before.length);

  const began = performance.now();
  await eventually('the command', async () => (await give(desk, id, anotherLevel(1), 'after')).status === 200, 30_000);
  expect(performance.now() - began).toBeLessThan(30_000);

  const fired = await recorded(desk, stream, 'rung.fired', rung.id, 200_000);
  const { recordedAt } = JSON.parse(fired.body) as { recordedAt: string };
  expect(recordedAt >= rung.at).toBe(true);
  expect(recordedAt.slice(0, 10)).toBe(rung.at.slice(0, 10));
}, 300_000);
