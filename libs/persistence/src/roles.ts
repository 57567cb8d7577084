import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The two roles' passwords; URLs are made from them by `roleUrl`. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * Creates the database and its two roles where they are missing: `anjian_owner` migrates, `anjian_app` runs and has no
 * UPDATE, DELETE or TRUNCATE on audit tables.
 *
 * @param superUrl postgres URL of a role that may create roles and databases
 */
export async function createDatabaseAndRoles(superUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      ['anjian_owner', passwords.owner],
      ['anjian_app', passwords.app],
    ] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} login password ${escapeLiteral(password)}`);
    }
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) {
      await client.query(`create database ${escapeIdentifier(database)} owner anjian_owner encoding 'UTF8' template template0`);
    }
    await client.query(`revoke all on database ${escapeIdentifier(database)} from public`);
    await client.query(`grant connect on database ${escapeIdentifier(database)} to anjian_app`);
  } finally {
    await client.end();
  }
}

/** The URL of the same server with another role and database. */
export function roleUrl(superUrl: string, database: string, role: string, password: string): string {
  const url = new URL(superUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}
