import { spawn } from 'node:child_process';
import { Client } from 'pg';
import { withoutSecrets } from '../process/inherited';
import { diskFull } from '../process/why-died';
import { StartError } from '../start-error';

const plugin = 'postgres12_pgx';

const databases = [
  { database: 'temporal', schema: 'postgresql/v12/temporal' },
  { database: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

/** Creates Temporal's two databases where they are missing and brings their schemas to the release of the tool. */
export async function ensureSchemas(sqlTool: string, postgresUrl: string): Promise<void> {
  for (const { database, schema } of databases) {
    const isNew = await createMissing(postgresUrl, database);
    if (isNew) await runTool(sqlTool, postgresUrl, database, ['setup-schema', '-v', '0.0']);
    await runTool(sqlTool, postgresUrl, database, ['update-schema', '--schema-name', schema]);
  }
}

/** True when the schema has still to be set up: also when an earlier start was killed between the two steps. */
async function createMissing(postgresUrl: string, database: string): Promise<boolean> {
  await query(postgresUrl, async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${database} encoding 'UTF8' template template0`);
  });
  const inside = new URL(postgresUrl);
  inside.pathname = `/${database}`;
  return query(inside.toString(), async (client) => {
    const table = await client.query<{ found: string | null }>("select to_regclass('schema_version')::text as found");
    return table.rows[0]?.found == null;
  });
}

async function query<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function runTool(sqlTool: string, postgresUrl: string, database: string, step: readonly string[]): Promise<void> {
  const { hostname, port, username, password } = new URL(postgresUrl);
  const args = ['--plugin', plugin, '--ep', hostname, '-p', port || '5432', '-u', username, '--db', database, ...step];
  return new Promise((resolve, reject) => {
    // By environment, not by argument: arguments are seen by everyone on the machine.
    const env = { ...withoutSecrets(), SQL_PASSWORD: decodeURIComponent(password) };
    const child = spawn(sqlTool, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(failed(database, said))));
  });
}

function failed(database: string, said: string): StartError {
  if (/no space left on device/i.test(said)) return diskFull('PostgreSQL');
  const last = said.trim().split('\n').at(-1) ?? '';
  return new StartError(
    'server-died',
    `Temporal 的数据库 ${database} 建立失败：${last}`,
    `The schema of database ${database} could not be set up.`,
  );
}
