import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { tmpdir } from 'node:os';
import type { OpenAPIObject } from '@nestjs/swagger';
import { freePort } from '@app/local-servers';
import { conformityTo, demandConforming } from './conformity';
import { freshDatabase } from './fresh-database';
import type { FreshDatabase } from './fresh-database';
import { eventually, startProgram } from './process';
import type { Running } from './process';

const dist = resolve(__dirname, '../../dist/apps');

/** One installation as it is deployed: database, Temporal, worker process, API process. */
export interface Desk {
  readonly db: FreshDatabase;
  readonly env: Record<string, string>;
  readonly url: string;
  /** Compiled entries; a test may put another release in. */
  readonly entries: { worker: string; api: string };
  worker: Running;
  api: Running;
  startWorker(nodeArgs?: readonly string[], env?: Record<string, string>, into?: number): Promise<void>;
  startApi(nodeArgs?: readonly string[], env?: Record<string, string>, into?: number): Promise<void>;
  /** An answer that openapi.json does not foresee fails the test; of other programs, the document that they serve. */
  call(method: string, path: string, body?: unknown, key?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface DeskServers {
  /** Superuser URL; the run's own PostgreSQL where absent. */
  readonly postgres?: string;
  /** host:port; the run's own server where absent. */
  readonly temporal?: string;
  /** A fixed key ring, for histories that are kept. */
  readonly payloadKeys?: string;
  /** Other programs than those that are shipped. */
  readonly programs?: DeskPrograms;
  /** What the programs are told otherwise. */
  readonly env?: Record<string, string>;
}

export interface DeskPrograms {
  readonly worker: string;
  readonly api: string;
  /** Of node, for both. */
  readonly nodeArgs: readonly string[];
  readonly env: Record<string, string>;
}

const shipped: DeskPrograms = {
  worker: `${dist}/worker/apps/worker/src/main.js`,
  api: `${dist}/api/apps/api/src/main.js`,
  nodeArgs: [],
  env: {},
};

export async function startDesk(
  kind: 'real' | 'sandbox',
  servers: DeskServers = {},
  processes: 'all' | 'worker only' = 'all',
): Promise<Desk> {
  const db = await freshDatabase(kind, servers.postgres);
  const [apiPort, workerPort] = [await freePort(), await freePort()];
  const env = {
    INSTALLATION: kind,
    DATABASE_URL: db.url,
    TEMPORAL_ADDRESS: servers.temporal ?? process.env['ANJIAN_TEST_TEMPORAL'] ?? '',
    TEMPORAL_NAMESPACE: process.env['ANJIAN_TEST_NAMESPACE'] ?? 'anjian',
    TEMPORAL_TASK_QUEUE: `q-${randomBytes(4).toString('hex')}`,
    PAYLOAD_KEYS: servers.payloadKeys ?? `k1:${randomBytes(32).toString('base64')}`,
    API_PORT: String(apiPort),
    WORKER_METRICS_PORT: String(workerPort),
    MAX_CACHED_WORKFLOWS: '500',
    ANCHOR_FILE: `${tmpdir()}/anchors-${randomBytes(4).toString('hex')}.txt`,
    DOCUMENT_DIR: `${tmpdir()}/documents-${randomBytes(4).toString('hex')}`,
    MAIL_CATCHER_DIR: `${tmpdir()}/mails-${randomBytes(4).toString('hex')}`,
    LOG_LEVEL: 'warn',
    WATCH_EVERY_MS: '2000',
    ...servers.programs?.env,
    ...servers.env,
  };
  const url = `http://127.0.0.1:${apiPort}`;
  const nothing = (): void => undefined;
  const nobody: Running = { pid: 0, output: () => '', kill9: () => Promise.resolve(), stop: () => Promise.resolve(), stopReading: nothing };
  const programs = servers.programs ?? shipped;
  const entries = { worker: programs.worker, api: programs.api };
  let demand = demandConforming;
  const desk: Desk = { db, env, url, entries, worker: nobody, api: nobody, startWorker, startApi, call, stop };
  await Promise.all([startWorker(), ...(processes === 'all' ? [startApi()] : [])]);
  return desk;

  async function startWorker(nodeArgs: readonly string[] = [], more: Record<string, string> = {}, into?: number): Promise<void> {
    desk.worker = startProgram(desk.entries.worker, { ...desk.env, ...more }, [...programs.nodeArgs, ...nodeArgs], into);
    await ready('worker', `http://127.0.0.1:${workerPort}/health/ready`, desk.worker);
  }

  async function startApi(nodeArgs: readonly string[] = [], more: Record<string, string> = {}, into?: number): Promise<void> {
    desk.api = startProgram(desk.entries.api, { ...desk.env, ...more }, [...programs.nodeArgs, ...nodeArgs], into);
    await ready('api', `${url}/health/live`, desk.api);
    if (programs !== shipped) demand = conformityTo((await (await fetch(`${url}/openapi.json`)).json()) as OpenAPIObject);
  }

  async function call(method: string, path: string, said?: unknown, key = randomBytes(8).toString('hex')): Promise<Answer> {
    const headers = { authorization: `Bearer ${db.token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const answer = await fetch(`${url}${path}`, { method, headers, ...(said === undefined ? {} : { body: JSON.stringify(said) }) });
    const text = await answer.text();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    demand({ method, path, status: answer.status, contentType: answer.headers.get('content-type') ?? '', body });
    return { status: answer.status, headers: answer.headers, body };
  }

  async function stop(): Promise<void> {
    await Promise.all([desk.worker.kill9(), desk.api.kill9()]);
    // The server may be what the test has broken; it is thrown away with its database.
    await db.drop().catch(() => undefined);
  }
}

async function ready(what: string, url: string, program: Running): Promise<void> {
  const look = async (): Promise<boolean> => (await fetch(url)).ok;
  await eventually(`${what} ready`, look, 30_000).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : ''}\n${program.output()}`);
  });
}
