import { spawn } from 'node:child_process';
import { inside, query } from '../postgres/query';
import { withoutSecrets } from '../process/inherited';
import { diskFull } from '../process/why-died';
import { StartError } from '../start-error';

const plugin = 'postgres12_pgx';

const schemas = [
  { database: 'temporal', schema: 'postgresql/v12/temporal' },
  { database: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

/**
 * Brings the schemas of Temporal's two databases, which must be there, to the release of the tool.
 *
 * @param url postgres URL of the databases' owner
 */
export async function ensureSchemas(sqlTool: string, url: string): Promise<void> {
  for (const { database, schema } of schemas) {
    if (await isEmpty(url, database)) await runTool(sqlTool, url, database, ['setup-schema', '-v', '0.0']);
    await runTool(sqlTool, url, database, ['update-schema', '--schema-name', schema]);
  }
}

/** True when the schema has still to be set up: also when an earlier start was killed before it. */
function isEmpty(url: string, database: string): Promise<boolean> {
  return query(inside(url, database), async (client) => {
    const table = await client.query<{ found: string | null }>("select to_regclass('schema_version')::text as found");
    return table.rows[0]?.found == null;
  });
}

function runTool(sqlTool: string, url: string, database: string, step: readonly string[]): Promise<void> {
  const { hostname, port, username, password } = new URL(url);
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
