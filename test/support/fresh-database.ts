import type { DataSource } from 'typeorm';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, roleUrl } from '@app/persistence';
import { createDatabaseFromTemplate, dropDatabase } from '@app/testing';
import { releaseName, repertoire } from '@app/turn';

export interface FreshDatabase {
  /** As `anjian_app`. */
  readonly source: DataSource;
  /** As `anjian_owner`. */
  readonly owner: DataSource;
  readonly url: string;
  readonly token: string;
  drop(): Promise<void>;
}

const passwords = { owner: 'owner', app: 'app' };

async function prepare(server: string, name: string): Promise<void> {
  await createDatabaseAndRoles(server, name, passwords);
  await migrate(roleUrl(server, name, 'anjian_owner', passwords.owner));
}

/** A migrated database of its own, with one operator, on the run's PostgreSQL or another (superuser URL). */
export async function freshDatabase(
  kind: 'real' | 'sandbox' = 'sandbox',
  server = process.env['ANJIAN_TEST_POSTGRES'] ?? '',
): Promise<FreshDatabase> {
  const name = await createDatabaseFromTemplate(server, { name: 'anjian_template', prepare });
  const ownerUrl = roleUrl(server, name, 'anjian_owner', passwords.owner);
  const token = await firstStart(ownerUrl, kind, releaseName(repertoire), { organ: '150802-government', title: 'operator' });
  const url = roleUrl(server, name, 'anjian_app', passwords.app);
  const source = await dataSourceOf(url).initialize();
  // A test may hold a lock for as long as it likes.
  const owner = await dataSourceOf(ownerUrl, 2, 'migrations').initialize();
  return { source, owner, url, token: token ?? '', drop };

  async function drop(): Promise<void> {
    await source.destroy();
    await owner.destroy();
    await dropDatabase(server, name);
  }
}
