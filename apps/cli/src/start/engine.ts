import { join } from 'node:path';
import { ensureNamespace, findServerPrograms, findTemporal, StartError, startTemporal, startTemporalOnPostgres } from '@app/local-servers';
import type { RunningTemporal } from '@app/local-servers';
import type { Say, StartOptions } from './options';
import { temporalPassword } from './secrets';

/** Starts the engine on a port, again on the same one after a crash. */
export type StartEngine = (port?: number) => Promise<RunningTemporal>;

export interface EngineSettings {
  readonly folder: string;
  readonly namespace: string;
  /** postgres URL of the superuser of the embedded server; null when the database is somebody else's. */
  readonly superUrl: string | null;
}

/**
 * Finds out how to start the engine.
 *
 * @returns an address where one is given, else how to start one
 */
export async function chooseEngine(
  { temporal }: Pick<StartOptions, 'temporal'>,
  { folder, namespace, superUrl }: EngineSettings,
  say: Say,
): Promise<string | StartEngine> {
  const given = process.env['TEMPORAL_ADDRESS'];
  if (given) {
    await ensureNamespace(given, namespace);
    return given;
  }
  if (temporal === 'postgres') {
    if (superUrl === null) throw noSuperuser();
    const programs = await findServerPrograms(say);
    const own = { programs, postgresUrl: superUrl, rolePassword: temporalPassword(folder), workDir: folder, namespace };
    return (port) => startTemporalOnPostgres({ ...own, port });
  }
  const found = await findTemporal(say);
  if (found.kind === 'address') return found.address;
  return (port) => startTemporal({ binary: found.binary, dbFile: join(folder, 'temporal.db'), namespace, port });
}

function noSuperuser(): StartError {
  return new StartError(
    'not-configured',
    '--temporal=postgres 使用内置 PostgreSQL；已设置 DATABASE_URL 时请用 TEMPORAL_ADDRESS 指向自己的 Temporal。',
    '--temporal=postgres uses the embedded PostgreSQL; with DATABASE_URL set, point TEMPORAL_ADDRESS at a Temporal server of your own.',
  );
}
