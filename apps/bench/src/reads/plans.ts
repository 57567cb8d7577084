import { readFile } from 'node:fs/promises';
import type { Querying } from '@app/persistence';

/** What a read may take, and from when on the plan of a statement is kept, unless another time is asked for. */
export const slowMs = 50;

/** Has PostgreSQL write the plan of every slow statement into its log. @param superuser connected to the database that is measured */
export async function keepPlans(superuser: Querying, database: string, slow: number): Promise<void> {
  for (const setting of [
    `session_preload_libraries = 'auto_explain'`,
    `"auto_explain.log_min_duration" = '${slow}ms'`,
    `"auto_explain.log_analyze" = on`,
    `"auto_explain.log_timing" = off`,
  ]) {
    await superuser.query(`alter database "${database}" set ${setting}`);
  }
}

/** The slowest plan of each statement in a log from a byte on. */
export async function slowPlans(logFile: string, from: number): Promise<readonly string[]> {
  const text = (await readFile(logFile)).subarray(from).toString('utf8');
  const entries = text.split(/^(?=\d{4}-\d{2}-\d{2} )/m).filter((entry) => entry.includes('plan:'));
  const slowest = new Map<string, { readonly ms: number; readonly entry: string }>();
  for (const entry of entries) {
    const ms = Number(/duration: ([\d.]+) ms/.exec(entry)?.[1] ?? 0);
    const statement = /Query Text:([\s\S]*?)\n\t\s*\w[^\n]*\(cost=/.exec(entry)?.[1]?.slice(0, 400) ?? '';
    if (ms > (slowest.get(statement)?.ms ?? 0)) slowest.set(statement, { ms, entry });
  }
  return [...slowest.values()].sort((left, right) => right.ms - left.ms).map(({ entry }) => entry);
}
