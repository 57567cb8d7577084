import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, startPostgres } from '@app/local-servers';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, roleUrl, rows } from '@app/persistence';
import { releaseName, repertoire } from '@app/turn';
import type { DataSource } from 'typeorm';
import { percentile } from '../stats';
import { atMost, printed } from '../table';
import type { Line } from '../table';
import { cpuMsOf, WorkerProcess } from '../worker-process';
import { asked } from './asked';
import type { Read } from './asked';
import { fillCountry } from './country';
import { keepPlans, slowMs, slowPlans } from './plans';
import { templates } from './templates';

const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const passwords = { owner: 'owner', app: 'app' };
const database = 'anjian_reads';

/** `npm run bench -- reads`: p95 of lists, work and the accident page at the API, over a country of generated cases. */
export async function reads(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string' },
      times: { type: 'string' },
      only: { type: 'string' },
      slow: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'anjian-reads-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'off' });
  try {
    const token = await prepare(postgres.url, Number(values.cases ?? 100_000), Number(values.slow ?? slowMs));
    const log = join(folder, 'postgres.log');
    const lines = await withApi(postgres.url, folder, (address, api) => {
      const cpuMs = async (): Promise<number> => (await api.cpuMs()) + (await cpuMsOfSessions(postgres.pid));
      return measured(postgres.url, { address, token, times: Number(values.times ?? 60), only: values.only ?? '', cpuMs }, log);
    });
    process.stdout.write(`${printed(lines)}\n`);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(url: string, cases: number, slow: number): Promise<string> {
  await createDatabaseAndRoles(url, database, passwords);
  const ownerUrl = roleUrl(url, database, 'anjian_owner', passwords.owner);
  await migrate(ownerUrl);
  const token = await firstStart(ownerUrl, 'real', releaseName(repertoire), { organ: '150802-government', title: 'operator' });
  const whole = new URL(url);
  whole.pathname = `/${database}`;
  // One connection: it is told to check no references, which nobody but a superuser may tell it.
  const superuser = await dataSourceOf(whole.toString(), 1, 'migrations').initialize();
  say(`${cases} cases are being generated`);
  await fillCountry(superuser, await templates(superuser, Date.now()), cases, say);
  const [size] = await rows<{ size: string }>(superuser, 'select pg_size_pretty(pg_database_size(current_database())) as size');
  say(`done: ${size?.size ?? ''}`);
  await keepPlans(superuser, database, slow);
  await superuser.destroy();
  return token ?? '';
}

async function withApi<T>(url: string, folder: string, work: (address: string, api: WorkerProcess) => Promise<T>): Promise<T> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: roleUrl(url, database, 'anjian_app', passwords.app),
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    API_PORT: String(port),
    DATA_DIR: folder,
    WATCH_EVERY_MS: '0',
    LOG_LEVEL: 'error',
  };
  const entry = resolve(__dirname, '../../../../../api/apps/api/src/main.js');
  const api = new WorkerProcess(entry, env, `${address}/health/live`, []);
  await api.start();
  return work(address, api).finally(() => api.stop());
}

interface Measuring {
  readonly address: string;
  readonly token: string;
  readonly times: number;
  /** Only reads whose name contains it. */
  readonly only: string;
  /** What the API and its sessions of the database have used so far. */
  readonly cpuMs: () => Promise<number>;
}

async function measured(url: string, { address, token, times, only, cpuMs }: Measuring, log: string): Promise<readonly Line[]> {
  const source = await dataSourceOf(roleUrl(url, database, 'anjian_app', passwords.app), 1).initialize();
  const all = asked(await openCases(source)).filter(({ name }) => name.includes(only));
  await source.destroy();
  const lines: Line[] = [];
  for (const read of all) {
    const from = (await stat(log)).size;
    await warm(read, (path) => get(address + path, token));
    const before = await cpuMs();
    const each = await timesOf(read, times, (path) => get(address + path, token));
    const cpu = ((await cpuMs()) - before) / times;
    lines.push(atMost(`${read.name}, p95 ms`, percentile(each, 0.95), slowMs));
    // What it takes of a processor stays the same on a machine that is busy with other things.
    say(
      `${read.name}: median ${percentile(each, 0.5).toFixed(1)}, p95 ${percentile(each, 0.95).toFixed(1)}, processor ${cpu.toFixed(1)} ms`,
    );
    for (const plan of await slowPlans(log, from)) process.stdout.write(`${plan}\n`);
  }
  return lines;
}

function openCases(source: DataSource): Promise<readonly string[]> {
  return rows<{ id: string }>(source, `select id from "case" where stage <> 'archived' order by id limit 60`).then((found) =>
    found.map(({ id }) => id),
  );
}

const warming = 40;

/** Whoever comes first finds nothing in memory and no program translated: that is no figure of a running system. */
async function warm({ paths }: Read, ask: (path: string) => Promise<void>): Promise<void> {
  for (let index = 0; index < warming; index += 1) await ask(paths[index % paths.length] ?? '');
}

async function timesOf({ paths }: Read, times: number, ask: (path: string) => Promise<void>): Promise<readonly number[]> {
  const each: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    await ask(paths[index % paths.length] ?? '');
    each.push(performance.now() - begin);
  }
  return each;
}

/** Of the sessions that a PostgreSQL has open. */
async function cpuMsOfSessions(postmaster: number): Promise<number> {
  const text = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '');
  const times = await Promise.all(
    text
      .split(' ')
      .filter(Boolean)
      .map((pid) => cpuMsOf(Number(pid))),
  );
  return times.reduce((sum, ms) => sum + ms, 0);
}

async function get(address: string, token: string): Promise<void> {
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${text.slice(0, 300)}`);
}
