import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../support/desk';
import type { Answer, Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, recorded, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';
import { ownPostgres, ownTemporal } from '../support/own-servers';
import type { OwnPostgres, OwnTemporal } from '../support/own-servers';
import { eventually } from '../support/process';
import { runOf } from '../support/run-of';

// Both outages last a minute: they run side by side.
const outageMs = 60_000;

interface Scene {
  readonly desk: Desk;
  readonly opened: OpenedCase;
  /** Came due in the middle of the outage. */
  readonly rung: { readonly id: string; readonly at: string };
}

let postgres: OwnPostgres;
let temporal: OwnTemporal;
let withoutDatabase: Scene;
let withoutTemporal: Scene;
let runBefore: string;
let duringDatabase: Answer;
let duringTemporal: Answer;

beforeAll(async () => {
  [postgres, temporal] = await Promise.all([ownPostgres(), ownTemporal()]);
  withoutDatabase = await scene(await startDesk('sandbox', { postgres: postgres.url }));
  withoutTemporal = await scene(await startDesk('sandbox', { temporal: temporal.address }));
  // Only now: starting a desk may take as long as the rung still has.
  await Promise.all([withoutDatabase, withoutTemporal].map(approachRung));
  runBefore = (await runOf(withoutDatabase.desk, withoutDatabase.opened.stream)).runId;
  await Promise.all([postgres.kill9(), temporal.kill9()]);
  const began = Date.now();
  [duringDatabase, duringTemporal] = await Promise.all([
    give(withoutDatabase.desk, withoutDatabase.opened.id, anotherLevel(1), 'during'),
    give(withoutTemporal.desk, withoutTemporal.opened.id, anotherLevel(1), 'during'),
  ]);
  await sleep(began + outageMs - Date.now());
  await Promise.all([postgres.startAgain(), temporal.startAgain()]);
}, 200_000);

afterAll(async () => {
  await Promise.all([withoutDatabase.desk.stop(), withoutTemporal.desk.stop()]);
  await Promise.all([postgres.remove(), temporal.remove()]);
});

async function scene(desk: Desk): Promise<Scene> {
  const opened = await reportAccident(desk);
  const found: unknown = await desk.db.owner.query(`select rungs from clock where stream = $1 and id = 'IN-01'`, [opened.stream]);
  const rung = (found as { rungs: { id: string; at: string }[] }[])[0]?.rungs[0];
  if (rung === undefined) throw new Error('IN-01 has no rung');
  return { desk, opened, rung };
}

/** Its rung is then due in 20 s, in the middle of the outage. */
async function approachRung({ desk, opened, rung }: Scene): Promise<void> {
  await advance(desk, opened.id, new Date(Date.parse(rung.at) - 20_000).toISOString());
}

async function expectHealed({ desk, opened, rung }: Scene): Promise<void> {
  const again = await eventually('the same command again', async () => {
    const answer = await give(desk, opened.id, anotherLevel(1), 'during');
    return answer.status === 200 && answer;
  });
  expect(again.status).toBe(200);
  const fired = await recorded(desk, opened.stream, 'rung.fired', rung.id);
  expect(fired.body).toContain('"late":true');
  await give(desk, opened.id, anotherLevel(2));
  const entries = await ledgerOf(desk, opened.stream);
  expect(entries.filter((entry) => entry.body.includes(rung.id))).toHaveLength(1);
  expect(entries.filter((entry) => entry.kind === 'level.determined')).toHaveLength(2);
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
}

test('database away for a minute: 503 with Retry-After, the same key works later, the rung fires once and is marked late', async () => {
  expect(duringDatabase.status).toBe(503);
  expect(duringDatabase.headers.get('retry-after')).toMatch(/^\d+$/);
  await expectHealed(withoutDatabase);
  // The run itself waited for the database: it did not fail to be started again by the next command or the watchdog.
  const { desk, opened } = withoutDatabase;
  expect((await runOf(desk, opened.stream, runBefore)).status).toMatch(/^(RUNNING|CONTINUED_AS_NEW)$/);
}, 60_000);

test('Temporal away for a minute: 503 with Retry-After, the same key works later, the rung fires once and is marked late', async () => {
  expect(duringTemporal.status).toBe(503);
  expect(duringTemporal.headers.get('retry-after')).toMatch(/^\d+$/);
  await expectHealed(withoutTemporal);
}, 60_000);
