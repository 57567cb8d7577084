import type { DataSource, QueryRunner } from 'typeorm';

/** Runs several reads on one state of the database, so that clocks, tasks and gates of an answer belong together. */
export async function inSnapshot<T>(source: DataSource, read: (on: QueryRunner) => Promise<T>): Promise<T> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const runner: QueryRunner | undefined = manager.queryRunner;
    if (runner === undefined) throw new Error('A transaction has a query runner.');
    return read(runner);
  });
}
