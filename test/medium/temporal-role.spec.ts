import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as PgClient } from 'pg';
import { findServerPrograms, startPostgres, startTemporalOnPostgres } from '@app/local-servers';
import type { RunningPostgres } from '@app/local-servers';
import { createDatabaseAndRoles, roleUrl } from '@app/persistence';
import { inside } from '../../libs/local-servers/src/postgres/query';
import { ensureTemporalRole } from '../../libs/local-servers/src/temporal/role';
import { ensureSchemas } from '../../libs/local-servers/src/temporal/schema';

jest.setTimeout(60_000);

const passwords = { owner: 'owner', app: 'app' };
const databases = ['temporal', 'temporal_visibility'];
let folder: string;
let postgres: RunningPostgres;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'temporal-role-'));
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'off' });
  await createDatabaseAndRoles(postgres.url, 'anjian', passwords);
});
afterEach(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function query(url: URL | string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new PgClient({ connectionString: url.toString() });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const temporalIn = (database: string): string => roleUrl(postgres.url, database, 'temporal', 'secret');

async function ownersIn(database: string): Promise<readonly unknown[]> {
  // Functions in C are those of the extension, which stay with it.
  const relations = "select relowner from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'v')";
  const routines =
    "select proowner from pg_proc p join pg_language l on l.oid = prolang and lanname <> 'c' where pronamespace = 'public'::regnamespace";
  const found = await query(
    inside(postgres.url, database),
    `select pg_get_userbyid(relowner) as owner from (${relations} union ${routines}) o`,
  );
  return found.map(({ owner }) => owner);
}

test("Temporal's role owns its two databases, enters no other of ours, may make neither roles nor databases, and nobody enters its own", async () => {
  await ensureTemporalRole(postgres.url, 'secret');
  const owned = await query(postgres.url, "select datname from pg_database where pg_get_userbyid(datdba) = 'temporal' order by datname");
  expect(owned.map(({ datname }) => datname)).toEqual(databases);
  const denied = (database: string) => ({
    code: '42501',
    message: expect.stringContaining(`permission denied for database "${database}"`),
  });
  await expect(query(temporalIn('anjian'), 'select 1')).rejects.toMatchObject(denied('anjian'));
  for (const database of databases) {
    expect(await query(temporalIn(database), 'select current_user as me')).toEqual([{ me: 'temporal' }]);
    const app = roleUrl(postgres.url, database, 'anjian_app', passwords.app);
    await expect(query(app, 'select 1')).rejects.toMatchObject(denied(database));
  }
  await expect(query(temporalIn('temporal'), 'create database more')).rejects.toMatchObject({ code: '42501' });
  await expect(query(temporalIn('temporal'), 'create role more')).rejects.toMatchObject({ code: '42501' });
  await expect(query(temporalIn('temporal'), "copy (select 1) to program 'cat'")).rejects.toMatchObject({ code: '42501' });
});

test('a role that somebody gave more rights loses them, and takes the password of this start', async () => {
  await query(postgres.url, "create role temporal superuser createdb createrole login password 'old'");
  const url = await ensureTemporalRole(postgres.url, 'secret');
  const rights = 'select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user';
  expect(await query(url, rights)).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false }]);
});

test('databases that the superuser made are handed over with all that is in them, and the server runs on them as its role', async () => {
  const programs = await findServerPrograms();
  for (const database of databases) await query(postgres.url, `create database ${database} encoding 'UTF8' template template0`);
  await ensureSchemas(programs.sqlTool, postgres.url);
  expect(await ownersIn('temporal')).toEqual(['postgres']);
  const temporal = await startTemporalOnPostgres({ programs, postgresUrl: postgres.url, rolePassword: 'secret', workDir: folder });
  try {
    for (const database of databases) expect(await ownersIn(database)).toEqual(['temporal']);
    // As an upgrade of its schema does it.
    await query(temporalIn('temporal'), 'alter table executions add column later int');
    await query(temporalIn('temporal_visibility'), 'alter function convert_ts(varchar) immutable');
    const connected = await query(postgres.url, "select distinct usename from pg_stat_activity where datname like 'temporal%'");
    expect(connected).toEqual([{ usename: 'temporal' }]);
  } finally {
    await temporal.stop();
  }
});
