import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';

/** A statement by name: each session parses and plans it once. TypeORM has no call for that. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Rows of a statement whose columns the caller has just named, on the connection that the runner holds. */
export async function prepared<T extends object>(runner: QueryRunner, statement: Statement, values: readonly unknown[]): Promise<T[]> {
  const client = (await runner.connect()) as PoolClient;
  return (await client.query<T>({ ...statement, values: [...values] })).rows;
}
