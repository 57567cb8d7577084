import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { demandFree, freePort } from '../free-port';
import { withoutSecrets } from '../process/inherited';
import { logEnd, logSince } from '../process/log-tail';
import { stopOrphan } from '../process/orphan';
import { startServer } from '../process/server-process';
import type { ServerProcess } from '../process/server-process';
import { whyDied } from '../process/why-died';
import { unprivilegedIds } from './account';
import { postgresFolder } from './binaries';
import { holdsDatabase } from './data-version';
import { postgresFlags } from './flags';
import type { Sync } from './flags';
import { initialise, superuserPassword } from './initialise';
import { reachableBinaries, reachableData } from './place';
import { stopUnrecorded } from './postmaster';

export interface PostgresOptions {
  /** Folder of the data; kept across starts. Beside it lie `<dataDir>.pid` and `<dataDir>.log`. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; any free one when not given. */
  readonly port?: number;
  readonly sync: Sync;
}

export interface RunningPostgres {
  /** postgres URL of the superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  isRunning(): boolean;
  /** As a power cut does it. */
  kill9(): Promise<void>;
  /** Ends sessions and stops; the data stays. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on `dataDir`, making it at the first start. A server that a killed start left behind
 * is stopped first.
 *
 * @throws StartError with a sentence for the person who started it
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const beside = resolve(options.dataDir);
  // Its checkpoint is worth waiting for: the next start would have to recover instead.
  await stopOrphan(`${beside}.pid`, 'PostgreSQL', 'SIGINT', 20_000);
  const native = postgresFolder();
  const ids = unprivilegedIds(beside);
  const folder = reachableData(beside, ids);
  const binaries = reachableBinaries(native, ids);
  if (!holdsDatabase(folder)) initialise(binaries, folder, ids);
  await stopUnrecorded(folder);
  if (options.port !== undefined) await demandFree(options.port, 'PostgreSQL');
  const port = options.port ?? (await freePort());
  const command = {
    command: join(binaries, 'bin', 'postgres'),
    args: postgresFlags(folder, port, options.sync),
    ids,
    env: withoutSecrets(),
    recordPath: `${beside}.pid`,
    logPath: `${beside}.log`,
    // SIGINT ends open sessions; SIGTERM would wait for them.
    politeSignal: 'SIGINT' as const,
    patienceMs: 30_000,
  };
  const begin = logEnd(command.logPath);
  const server = startServer(command);
  const url = `postgres://postgres:${superuserPassword(folder)}@127.0.0.1:${port}/postgres`;
  await untilReady(server, url, () => whyDied('PostgreSQL', port, logSince(command.logPath, begin), command.logPath));
  return { url, port, ...server };
}

async function untilReady(server: ServerProcess, url: string, why: () => Error): Promise<void> {
  // Recovery after a power cut may take long; a server that runs and does not answer yet is recovering.
  for (const until = Date.now() + 300_000; server.isRunning() && Date.now() < until; await sleep(50)) {
    if (await answers(url)) return;
  }
  await server.stop();
  throw why();
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
