import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServerPrograms, findTemporal, startPostgres, startTemporal, startTemporalOnPostgres } from '@app/local-servers';

export type ServerKind = 'sqlite' | 'postgres';

export interface Servers {
  readonly postgresUrl: string;
  readonly temporal: string;
  readonly namespace: string;
  stop(): Promise<void>;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** PostgreSQL with the durability of a real one, and a Temporal server on a file or on that PostgreSQL. */
export async function startServers(kind: ServerKind): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'anjian-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'on' });
  const temporal = kind === 'sqlite' ? await onFile(folder) : await onPostgres(folder, postgres.url);
  return {
    postgresUrl: postgres.url,
    temporal: temporal.address,
    namespace: temporal.namespace,
    async stop() {
      await temporal.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onFile(folder: string) {
  const found = await findTemporal(say);
  if (found.kind === 'address') throw new Error('The benchmark starts its own server: unset TEMPORAL_ADDRESS.');
  return startTemporal({ binary: found.binary, dbFile: join(folder, 'temporal.db') });
}

async function onPostgres(folder: string, postgresUrl: string) {
  return startTemporalOnPostgres({ programs: await findServerPrograms(say), postgresUrl, rolePassword: 'bench', workDir: folder });
}
