import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as PgClient } from 'pg';
import { Client, Connection } from '@temporalio/client';
import {
  findServerPrograms,
  findTemporal,
  freePort,
  isAlive,
  startPostgres,
  startTemporal,
  startTemporalOnPostgres,
} from '@app/local-servers';
import type { Identity, RunningPostgres, RunningTemporal } from '@app/local-servers';

jest.setTimeout(60_000);

const stops: (() => Promise<void>)[] = [];
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'local-servers-'))));
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function postgres(port?: number): Promise<RunningPostgres> {
  const started = await startPostgres({ dataDir: join(folder, 'postgres'), port, sync: 'off' });
  stops.push(started.stop);
  return started;
}

async function temporal(port?: number): Promise<RunningTemporal> {
  const found = await findTemporal(undefined, { PATH: process.env['PATH'] });
  if (found.kind !== 'binary') throw new Error('A binary was expected.');
  const started = await startTemporal({ binary: found.binary, dbFile: join(folder, 'temporal.db'), port });
  stops.push(started.stop);
  return started;
}

async function query(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new PgClient({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** Makes the record of a running server say that its starter was another process, which is killed with -9. */
async function orphan(recordPath: string): Promise<Identity> {
  const starter = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  const record = JSON.parse(readFileSync(recordPath, 'utf8')) as { server: Identity; owner: Identity };
  writeFileSync(recordPath, JSON.stringify({ ...record, owner: { pid: starter.pid, started: '' } }));
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  return record.server;
}

async function occupiedPort(): Promise<number> {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  stops.push(() => new Promise((resolve) => holder.close(() => resolve())));
  return port;
}

test('PostgreSQL keeps its data across starts and sorts Chinese as C.UTF-8', async () => {
  const first = await postgres();
  await query(first.url, "create table t as select '挂牌督办'::text as name");
  await first.stop();
  const second = await postgres();
  expect(await query(second.url, 'select name from t')).toEqual({ name: '挂牌督办' });
  expect(await query(second.url, 'select datctype from pg_database where datname = current_database()')).toEqual({ datctype: 'C.UTF-8' });
  expect(second.port).toBeLessThan(32_768);
});

test('after kill -9 of PostgreSQL what was committed is there', async () => {
  const first = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'on' });
  await query(first.url, 'create table t as select 1 as n');
  await first.kill9();
  expect(first.isRunning()).toBe(false);
  expect(await query((await postgres()).url, 'select n from t')).toEqual({ n: 1 });
});

test('a PostgreSQL whose starter was killed with -9 is found by its pid file and replaced', async () => {
  const port = await freePort();
  const first = await postgres(port);
  const server = await orphan(join(folder, 'postgres.pid'));
  const second = await postgres(port);
  expect(isAlive(server)).toBe(false);
  expect(second.pid).not.toBe(first.pid);
  expect(await query(second.url, 'select 1 as n')).toEqual({ n: 1 });
});

test('an orphan without a record of ours is found by postmaster.pid', async () => {
  const first = await postgres();
  rmSync(join(folder, 'postgres.pid'));
  const second = await postgres();
  expect(first.isRunning()).toBe(false);
  expect(second.isRunning()).toBe(true);
});

test('a PostgreSQL whose starter lives is not taken away from it', async () => {
  const first = await postgres();
  await expect(postgres()).rejects.toMatchObject({ code: 'already-running' });
  expect(first.isRunning()).toBe(true);
});

test('a port in use and a newer data folder are one sentence each', async () => {
  const port = await occupiedPort();
  await expect(postgres(port)).rejects.toMatchObject({ code: 'port-in-use', message: expect.stringContaining(`${port}`) });
  await (await postgres()).stop();
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '19\n');
  await expect(postgres()).rejects.toMatchObject({ code: 'newer-data', message: expect.stringContaining('PostgreSQL 19') });
  rmSync(join(folder, 'postgres', 'PG_VERSION'));
  await expect(postgres()).rejects.toMatchObject({ code: 'foreign-data' });
});

test('Temporal on SQLite keeps its namespace, keeps closed runs 30 days, and its orphan is replaced', async () => {
  const port = await freePort();
  const first = await temporal(port);
  expect(await retentionDays(first)).toBe(30);
  const server = await orphan(join(folder, 'temporal.db.pid'));
  const second = await temporal(port);
  expect(isAlive(server)).toBe(false);
  await second.kill9();
  expect(await retentionDays(await temporal(port))).toBe(30);
});

test('Temporal on a port in use says so', async () => {
  await expect(temporal(await occupiedPort())).rejects.toMatchObject({ code: 'port-in-use' });
});

test('without Go and without a built server the sentence says what to install', async () => {
  const { PATH, XDG_CACHE_HOME } = process.env;
  Object.assign(process.env, { PATH: '/nowhere', XDG_CACHE_HOME: folder });
  try {
    const sentence = expect.stringContaining('install Go 1.26.8 or newer');
    await expect(findServerPrograms()).rejects.toMatchObject({ code: 'no-temporal', message: sentence });
  } finally {
    process.env['PATH'] = PATH;
    if (XDG_CACHE_HOME === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = XDG_CACHE_HOME;
  }
});

test('the server proper runs on PostgreSQL, with schemas and namespace, and picks both up again', async () => {
  const { url } = await postgres();
  const programs = await findServerPrograms();
  const start = async (): Promise<RunningTemporal> => {
    const started = await startTemporalOnPostgres({ programs, postgresUrl: url, rolePassword: 'temporal', workDir: folder });
    stops.push(started.stop);
    return started;
  };
  const first = await start();
  expect(await retentionDays(first)).toBe(30);
  await first.kill9();
  expect(await retentionDays(await start())).toBe(30);
});

async function retentionDays({ address, namespace }: RunningTemporal): Promise<number> {
  const connection = await Connection.connect({ address });
  try {
    const answer = await new Client({ connection }).workflowService.describeNamespace({ namespace });
    return Number(answer.config?.workflowExecutionRetentionTtl?.seconds) / 86_400;
  } finally {
    await connection.close();
  }
}
