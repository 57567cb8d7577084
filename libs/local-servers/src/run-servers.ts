import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process/identity';
import { stopOrphan } from './process/orphan';
import { startPostgres } from './postgres/start-postgres';
import { virtualTime } from './temporal/dynamic-config';
import { findTemporal } from './temporal/find-temporal';
import { startTemporal } from './temporal/start-temporal';

export interface RunServers {
  /** postgres URL of the superuser. */
  readonly postgresUrl: string;
  /** host:port of the frontend. */
  readonly temporalAddress: string;
  readonly namespace: string;
  stop(): Promise<void>;
}

const namespace = 'anjian';

/** One PostgreSQL and one Temporal server, with virtual time allowed, for all tests of a run; nothing of them is kept. */
export async function startRunServers(): Promise<RunServers> {
  const runs = join(tmpdir(), `anjian-tests-${process.getuid?.() ?? 0}`);
  mkdirSync(runs, { recursive: true });
  await removeKilledRuns(runs);
  const folder = mkdtempSync(join(runs, `${process.pid}-`));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'off' });
  const temporal = await temporalFor(folder);
  return {
    postgresUrl: postgres.url,
    temporalAddress: temporal.address,
    namespace,
    async stop() {
      await temporal.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Always a server of its own: tests kill cases in bulk and skip time, which no shared server should see.
async function temporalFor(folder: string): ReturnType<typeof startTemporal> {
  const found = await findTemporal((line) => process.stderr.write(`${line}\n`), { PATH: process.env['PATH'] });
  if (found.kind === 'address') throw new Error('Tests start a Temporal server of their own.');
  return startTemporal({ binary: found.binary, dbFile: join(folder, 'temporal.db'), namespace, dynamicConfig: virtualTime });
}

/** Stops and removes what runs that were killed with -9 left behind; the folder's name begins with the run's pid. */
async function removeKilledRuns(runs: string): Promise<void> {
  for (const name of readdirSync(runs)) {
    const folder = join(runs, name);
    if (isAlive({ pid: Number.parseInt(name, 10), started: '' })) continue;
    await stopOrphan(join(folder, 'temporal.db.pid'), 'Temporal', 'SIGTERM');
    await stopOrphan(join(folder, 'postgres.pid'), 'PostgreSQL', 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}
