/** What rows() needs of a DataSource or a QueryRunner. */
export interface Querying {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** Rows of a query whose columns the caller has just named. */
export async function rows<T>(on: Querying, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  const answer = await on.query(sql, [...values]);
  return answer as T[];
}

export async function row<T>(on: Querying, sql: string, values: readonly unknown[] = []): Promise<T | undefined> {
  return (await rows<T>(on, sql, values))[0];
}
