import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeLiteral } from 'pg';
import type { Client } from 'pg';
import { inside, query } from '../postgres/query';
import { moduleFolder } from './cache';

const databases = ['temporal', 'temporal_visibility'] as const;

/**
 * Creates Temporal's own role and its two databases where they are missing. The role has no rights on a database of ours, and no
 * other role may enter these. Databases that an earlier release made as superuser are handed over with all that is in them.
 *
 * @param superUrl postgres URL of the superuser
 * @returns the same server's URL as role `temporal`, database `temporal`
 */
export async function ensureTemporalRole(superUrl: string, password: string): Promise<string> {
  await query(superUrl, async (client) => {
    const known = await client.query("select 1 from pg_roles where rolname = 'temporal'");
    if (known.rowCount === 0) await client.query('create role temporal');
    const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
    await client.query(`alter role temporal ${rights} password ${escapeLiteral(password)}`);
    for (const database of databases) await ensureDatabase(client, database);
  });
  const handOver = readFileSync(join(moduleFolder(), '../deployment/temporal-objects.sql'), 'utf8');
  for (const database of databases) await query(inside(superUrl, database), (client) => client.query(handOver));
  const own = inside(superUrl, 'temporal');
  own.username = 'temporal';
  own.password = password;
  return own.toString();
}

async function ensureDatabase(client: Client, database: string): Promise<void> {
  const known = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (known.rowCount === 0) await client.query(`create database ${database} encoding 'UTF8' template template0`);
  await client.query(`alter database ${database} owner to temporal`);
  await client.query(`revoke all on database ${database} from public`);
}
