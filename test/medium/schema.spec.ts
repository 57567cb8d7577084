import { readFile, writeFile } from 'node:fs/promises';
import { rows } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';

const file = 'libs/persistence/schema.txt';

const columns = `
select c.table_name || '.' || c.column_name || ' ' || c.data_type || case c.is_nullable when 'NO' then ' not null' else '' end as line
from information_schema.columns c where c.table_schema = 'public' order by c.table_name, c.ordinal_position`;

const grants = `
select g.table_name || ' anjian_app: ' || string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as line
from information_schema.role_table_grants g where g.grantee = 'anjian_app' group by g.table_name order by g.table_name`;

// Those that hold for single columns, beside what the whole table allows.
const columnGrants = `
select c.relname || '.' || a.attname || ' anjian_app: ' || string_agg(lower(x.privilege_type), ', ' order by x.privilege_type) as line
from pg_attribute a join pg_class c on c.oid = a.attrelid cross join aclexplode(a.attacl) x join pg_roles r on r.oid = x.grantee
where r.rolname = 'anjian_app' group by c.relname, a.attname, a.attnum order by c.relname, a.attnum`;

// Migrations are append-only: whoever edits one, or forgets one, finds the difference here (UPDATE_SCHEMA=1 writes the file anew).
test('the migrations make exactly the tables and grants of schema.txt', async () => {
  const db = await freshDatabase();
  try {
    const found = [];
    for (const sql of [columns, grants, columnGrants]) found.push(...(await rows<{ line: string }>(db.owner, sql)));
    const text = found.map(({ line }) => `${line}\n`).join('');
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(file, text);
    expect(text).toBe(await readFile(file, 'utf8'));
  } finally {
    await db.drop();
  }
});
