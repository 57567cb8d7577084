import { Client } from 'pg';

/** Runs with a connection of its own and closes it. */
export async function query<T>(url: URL | string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The URL of another database of the same server. */
export function inside(url: string, database: string): URL {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other;
}
