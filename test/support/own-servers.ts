import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTemporal, freePort, startPostgres, startTemporal } from '@app/local-servers';
import type { RunningPostgres } from '@app/local-servers';

/** A Temporal server that a test may kill, on a file of its own. */
export interface OwnTemporal {
  readonly address: string;
  pid(): number;
  kill9(): Promise<void>;
  /** On the same port and, unless it was deleted, the same file. */
  startAgain(): Promise<void>;
  deleteData(): void;
  remove(): Promise<void>;
}

export async function ownTemporal(): Promise<OwnTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'anjian-temporal-'));
  const port = await freePort();
  const found = await findTemporal();
  if (found.kind === 'address') throw new Error('This test needs a Temporal server of its own: unset TEMPORAL_ADDRESS.');
  const options = {
    binary: found.binary,
    dbFile: join(folder, 'temporal.db'),
    port,
    namespace: process.env['ANJIAN_TEST_NAMESPACE'] ?? 'anjian',
  };
  let running = await startTemporal(options);
  return {
    address: running.address,
    pid: () => running.pid,
    kill9: () => running.kill9(),
    async startAgain() {
      await running.kill9();
      running = await startTemporal(options);
    },
    deleteData: () => rmSync(folder, { recursive: true, force: true }),
    async remove() {
      await running.kill9();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A PostgreSQL that a test may kill. */
export interface OwnPostgres {
  readonly url: string;
  kill9(): Promise<void>;
  startAgain(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownPostgres(folder = mkdtempSync(join(tmpdir(), 'anjian-postgres-'))): Promise<OwnPostgres> {
  const options = { dataDir: join(folder, 'data'), port: await freePort(), sync: 'on' as const };
  let running: RunningPostgres = await startPostgres(options);
  return {
    url: running.url,
    kill9: () => running.kill9(),
    async startAgain() {
      await running.kill9();
      running = await startedAgain(options);
    },
    async remove() {
      await running.kill9();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server that is ending itself, as on a full disk, holds the lock of its folder for moments after its backends are gone. */
async function startedAgain(options: Parameters<typeof startPostgres>[0]): Promise<RunningPostgres> {
  for (let left = 10; ; left -= 1) {
    try {
      return await startPostgres(options);
    } catch (error) {
      if (left === 0) throw error;
      await sleep(1_000);
    }
  }
}
