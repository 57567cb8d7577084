import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, command, give, ledgerOf, recorded, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';
import { eventually } from '../support/process';

// A database put back from a copy, under a Temporal server that has gone on: the copy is whole in itself, but older than what was answered.
let desk: Desk;
let quiet: OpenedCase;
let busy: OpenedCase[];

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const some = await Promise.all(['quiet', 'a', 'b', 'c'].map((key) => reportAccident(desk, key)));
  [quiet, ...busy] = some as [OpenedCase, ...OpenedCase[]];
  await copyTo('copy');
  for (const { id, stream } of busy) {
    await give(desk, id, anotherLevel(1));
    await give(desk, id, supervision);
    await recorded(desk, `supervision/${id}`, 'supervision.opened');
    expect((await ledgerOf(desk, stream)).length).toBeGreaterThan(2);
  }
  await reportAccident(desk, 'later');
  await copyBack('copy');
}, 120_000);
afterAll(() => desk.stop());

const office = { organ: '150800-safety-office', post: '主任' };
const told = '2022-09-19T02:00:00.000Z';
const supervision = command(
  'record-supervision',
  { supervisor: '150800-safety-office', addressee: '150802-government', prefix: '督办', matters: '查明原因，按期结案' },
  told,
  { act: { by: office, occurredAt: told, documents: [] } },
);

const run = promisify(execFile);
const cli = resolve(__dirname, '../../dist/apps/cli/apps/cli/src/main.js');
const anjian = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await run(process.execPath, [cli, ...args, '--json'], { env: { ...process.env, ...desk.env } })).stdout);

const database = (): string => new URL(desk.db.url).pathname.slice(1);

async function onServer(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: process.env['ANJIAN_TEST_POSTGRES'] });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const ended = (name: string): string =>
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`;

/** As an operator does it: everything of ours is down while a database is copied. */
async function down(work: () => Promise<void>): Promise<void> {
  await Promise.all([desk.worker.stop(), desk.api.stop()]);
  await work();
  await Promise.all([desk.startWorker([], { WATCH_EVERY_MS: '0' }), desk.startApi([], { WATCH_EVERY_MS: '0' })]);
}

const copyTo = (suffix: string): Promise<void> =>
  down(() => onServer([ended(database()), `create database ${database()}_${suffix} template ${database()} strategy file_copy`]));

const copyBack = (suffix: string): Promise<void> =>
  down(() =>
    onServer([
      ended(database()),
      `drop database ${database()} with (force)`,
      `alter database ${database()}_${suffix} rename to ${database()}`,
      `grant connect on database ${database()} to anjian_app`,
    ]),
  );

test('every stream that had gone on says so when it is woken, with its reason; the one that had not goes on', async () => {
  await anjian('revive', '--all');
  const stopped = await eventually('all of them stopped', async () => {
    const found = (await anjian('streams')) as { stopped: { id: string; why: string }[] };
    return found.stopped.length >= busy.length && found.stopped;
  });
  expect(stopped.map(({ id, why }) => `${id} ${why}`).sort()).toEqual(busy.map(({ stream }) => `${stream} ledger-shorter`).sort());
  const refused = await give(desk, busy[0]?.id ?? '', anotherLevel(2));
  expect(refused.body).toMatchObject({ status: 503, code: 'stream-stopped' });
  expect((await give(desk, quiet.id, anotherLevel(2))).status).toBe(200);
});

test('a case that the copy does not know is opened again under its key, although Temporal has kept the first answer', async () => {
  const opened = await reportAccident(desk, 'later');
  const entries = await ledgerOf(desk, opened.stream);
  expect(entries.map(({ kind }) => kind)).toContain('accident.reported');
  expect((await give(desk, opened.id, anotherLevel(1))).status).toBe(200);
});

test('one stream is let go, and only that one', async () => {
  const [one, other] = busy as [OpenedCase, OpenedCase];
  expect(await anjian('streams', '--release', one.stream)).toMatchObject({ released: true });
  await anjian('revive');
  expect((await give(desk, one.id, anotherLevel(3))).status).toBe(200);
  expect((await give(desk, other.id, anotherLevel(3))).body).toMatchObject({ code: 'stream-stopped' });
});
