import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, roleUrl } from '@app/persistence';
const places = [{ code: '150802', name: '临河区', kind: 'district' as const, parent: null, validFrom: 2004, validTo: null }];
const organs = [
  { id: '150802-government', name: '临河区人民政府', place: '150802', kind: 'government' as const, validFrom: 2004, validTo: null },
];

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

/** A migrated database of its own on the run's PostgreSQL (ANJIAN_TEST_POSTGRES, superuser). */
export async function freshDatabase(
  kind: 'real' | 'sandbox' = 'sandbox',
  server = process.env['ANJIAN_TEST_POSTGRES'],
): Promise<FreshDatabase> {
  if (server === undefined) throw new Error('ANJIAN_TEST_POSTGRES is not set: run the tests with `npm test`.');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabaseAndRoles(server, name, passwords);
  const ownerUrl = roleUrl(server, name, 'anjian_owner', passwords.owner);
  await migrate(ownerUrl);
  const token = await firstStart(ownerUrl, kind, { places, organs }, { organ: '150802-government', title: 'operator' });
  const url = roleUrl(server, name, 'anjian_app', passwords.app);
  const source = await dataSourceOf(url).initialize();
  const owner = await dataSourceOf(ownerUrl, 2).initialize();
  return { source, owner, url, token: token ?? '', drop };

  async function drop(): Promise<void> {
    await source.destroy();
    await owner.destroy();
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  }
}
