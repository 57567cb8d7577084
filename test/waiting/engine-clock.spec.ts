import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, recorded, reportAccident } from '../support/life';
import type { Entry } from '../support/life';
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
const untilRungMs = 30_000;

test('an engine whose clock is seventy days ahead for five seconds gives no reminder early, takes the next command, and gives the next reminder on its day', async () => {
  const { id, stream } = await reportAccident(desk);
  const sql = `select rungs from clock where stream = $1 and id = 'IN-01'`;
  const [clock] = await desk.db.owner.query<{ rungs: { id: string; at: string }[] }[]>(sql, [stream]);
  const rung = clock?.rungs[0];
  if (rung === undefined) throw new Error('IN-01 has no rung');
  await advance(desk, id, new Date(Date.parse(rung.at) - untilRungMs).toISOString());
  const given = (entries: readonly Entry[]): number => entries.filter(({ kind }) => kind === 'rung.fired').length;
  const before = given(await ledgerOf(desk, stream));

  await shiftClock(temporal.pid(), seventyDays);
  const later = performance.now() + 5_000;
  // A run that starts now makes the engine ring every timer of seventy days; one that takes a command now sees that clock for ever.
  const other = await reportAccident(desk, 'meanwhile');
  const ahead = await give(desk, id, anotherLevel(1), 'ahead');
  await sleep(later - performance.now());
  await shiftClock(temporal.pid(), 0);
  expect([given(await ledgerOf(desk, stream)), given(await ledgerOf(desk, other.stream))]).toEqual([before, 0]);
  // Its queues stand at the wrong time until it is started again: as the runbook says.
  await temporal.startAgain();

  await eventually('the next command', async () => (await give(desk, id, anotherLevel(2), 'after')).status === 200, 30_000);
  expect((await give(desk, id, anotherLevel(1), 'ahead')).status).toBe(200);
  expect([200, 503]).toContain(ahead.status);
  const fired = await recorded(desk, stream, 'rung.fired', rung.id, 200_000);
  const { recordedAt } = JSON.parse(fired.body) as { recordedAt: string };
  expect([recordedAt >= rung.at, recordedAt.slice(0, 10)]).toEqual([true, rung.at.slice(0, 10)]);
  expect(given(await ledgerOf(desk, stream))).toBe(before + 1);
}, 300_000);
