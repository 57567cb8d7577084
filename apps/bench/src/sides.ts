import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@app/local-servers';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, roleUrl } from '@app/persistence';
import { releaseName, repertoire } from '@app/turn';
import { lazyClient } from '@app/temporal-client';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { anjianSide } from './anjian/anjian-side';
import type { Armed } from './anjian/anjian-side';
import { bareSide } from './bare/bare-side';
import type { Servers } from './servers';
import type { Side } from './side';
import { WorkerProcess } from './worker-process';

const dist = resolve(__dirname, '../../../../..');

export const anjianBundle = join(dist, 'workflow-bundle.js');

// As in front of our bundle (apps/worker/src/bundle.ts): what it saves is no merit of the host.
const fewFrames = 'Error.stackTraceLimit = 1;';

/** Bundles the bare workflows as ours are bundled. @returns path of the bundle */
export async function bundleBare(): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: join(__dirname, 'bare/workflows.js'), logger: new DefaultLogger('WARN') });
  const path = join(tmpdir(), `anjian-bare-${process.pid}.js`);
  await writeFile(path, `${fewFrames}${code}`);
  return path;
}

export interface OpenSide extends Side {
  readonly client: Client;
  readonly payloadKeys: string;
  /** Its database, as its owner. */
  readonly owner: DataSource;
}

/** One side with a fresh database and a worker process of its own. */
export async function openSide(
  name: Side['name'],
  servers: Servers,
  bareBundle: string,
  nodeArgs: readonly string[] = [],
  more: { readonly env?: Record<string, string>; readonly armed?: Armed } = {},
): Promise<OpenSide> {
  const passwords = { owner: 'bench', app: 'bench' };
  const database = `bench_${name}_${randomBytes(4).toString('hex')}`;
  await createDatabaseAndRoles(servers.postgresUrl, database, passwords);
  const ownerUrl = roleUrl(servers.postgresUrl, database, 'anjian_owner', passwords.owner);
  await migrate(ownerUrl);
  await firstStart(ownerUrl, 'sandbox', releaseName(repertoire), { organ: '150802-government', title: 'bench' });
  const owner = await dataSourceOf(ownerUrl, 4).initialize();
  await owner.query('create table bare_step (id text primary key)');
  await owner.query('grant select, insert on bare_step to anjian_app');
  await owner.query('create table bare_series (id int primary key, last int not null)');
  await owner.query('create table bare_number (id text primary key, number int not null unique)');
  await owner.query('grant select, insert, update on bare_series, bare_number to anjian_app');
  const payloadKeys = `bench:${randomBytes(32).toString('base64')}`;
  const taskQueue = `bench-${name}-${randomBytes(4).toString('hex')}`;
  const port = await freePort();
  const env = {
    INSTALLATION: 'sandbox',
    DATABASE_URL: roleUrl(servers.postgresUrl, database, 'anjian_app', passwords.app),
    TEMPORAL_ADDRESS: servers.temporal,
    TEMPORAL_NAMESPACE: servers.namespace,
    TEMPORAL_TASK_QUEUE: taskQueue,
    PAYLOAD_KEYS: payloadKeys,
    WORKER_METRICS_PORT: String(port),
    MAX_CACHED_WORKFLOWS: '2000',
    ANCHOR_FILE: join(tmpdir(), `${database}.txt`),
    BARE_BUNDLE: bareBundle,
    ...more.env,
  };
  const entry = name === 'anjian' ? join(dist, 'apps/worker/apps/worker/src/main.js') : join(__dirname, 'bare/worker.js');
  const worker = new WorkerProcess(entry, env, `http://127.0.0.1:${port}/health/ready`, nodeArgs);
  await worker.start();
  const client = lazyClient({ address: servers.temporal, namespace: servers.namespace, payloadKeys });
  const side =
    name === 'anjian' ? anjianSide(client, taskQueue, owner, worker, more.armed) : bareSide(name, client, taskQueue, owner, worker);
  return {
    ...side,
    client,
    payloadKeys,
    owner,
    async stop() {
      await side.stop();
      await client.connection.close();
      await owner.destroy();
    },
  };
}
