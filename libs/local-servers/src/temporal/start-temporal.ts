import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { demandFree, freePort } from '../free-port';
import { withoutSecrets } from '../process/inherited';
import { logEnd } from '../process/log-tail';
import { stopOrphan } from '../process/orphan';
import { startServer } from '../process/server-process';
import { asArguments, localDefaults } from './dynamic-config';
import type { DynamicConfig } from './dynamic-config';
import { whenReady } from './running-temporal';
import type { RunningTemporal } from './running-temporal';

export interface TemporalOptions {
  /** `temporal`, as findTemporal gives it. */
  readonly binary: string;
  /** SQLite file; kept across starts. Beside it lie `<dbFile>.pid` and `<dbFile>.log`. */
  readonly dbFile: string;
  /** Port of the frontend on 127.0.0.1; any free one when not given. */
  readonly port?: number;
  readonly namespace?: string;
  /** Settings beyond the defaults, for example `virtualTime`. */
  readonly dynamicConfig?: DynamicConfig;
}

/**
 * Starts the one-process server on a SQLite file: for one desk, tests and demonstrations. A server that a killed start
 * left behind is stopped first.
 *
 * @throws StartError with a sentence for the person who started it
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const dbFile = resolve(options.dbFile);
  mkdirSync(dirname(dbFile), { recursive: true });
  await stopOrphan(`${dbFile}.pid`, 'Temporal', 'SIGTERM');
  if (options.port !== undefined) await demandFree(options.port, 'Temporal');
  const port = options.port ?? (await freePort());
  const log = { path: `${dbFile}.log`, begin: logEnd(`${dbFile}.log`) };
  const server = startServer({
    command: options.binary,
    args: [...startDev(dbFile, port), ...asArguments({ ...localDefaults, ...options.dynamicConfig })],
    env: withoutSecrets(),
    recordPath: `${dbFile}.pid`,
    logPath: log.path,
    politeSignal: 'SIGTERM',
    patienceMs: 10_000,
  });
  return whenReady(server, port, options.namespace ?? 'anjian', log);
}

function startDev(dbFile: string, port: number): string[] {
  const place = ['server', 'start-dev', '--headless', '--db-filename', dbFile, '--ip', '127.0.0.1', '--port', String(port)];
  // NORMAL with WAL survives kill -9 of the server; only a power cut may lose the last moment, which the ledger knows anyway.
  return [...place, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL', '--log-level', 'warn'];
}
