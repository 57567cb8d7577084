import type { DataSource } from 'typeorm';
import { dataSourceOf } from './data-source';
import { row, rows } from './rows';

// Any number will do, as long as every release uses the same one.
const migrationLock = 4_926_001;

/**
 * Brings the database to this release, under an advisory lock so that two starts do not migrate at once.
 *
 * @param ownerUrl postgres URL of `anjian_owner`
 * @returns names of the migrations that ran now
 * @throws Error when the database was migrated by a newer release
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const source = await dataSourceOf(ownerUrl, 2, 'migrations').initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(source);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const known = source.migrations.map((migration) => migration.name ?? '');
  const table = await row<{ found: string | null }>(source, "select to_regclass('migrations')::text as found");
  if (!table?.found) return;
  const done = await rows<{ name: string }>(source, 'select name from migrations');
  const newer = done.map((migration) => migration.name).filter((name) => !known.includes(name));
  if (newer.length > 0) throw new NewerDatabase(newer);
}

/** The data belongs to a newer release: an older one must not touch it. */
export class NewerDatabase extends Error {
  constructor(readonly migrations: readonly string[]) {
    super(`数据库由更新版本的案鉴建立，请升级程序。The database was made by a newer release (${migrations.join(', ')}): upgrade Anjian.`);
    this.name = 'NewerDatabase';
  }
}
