import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The level that the numbers say (初判), beside the one determined. Null for a case of before until its next turn. */
export class ComputedLevel0004 implements MigrationInterface {
  readonly name = 'ComputedLevel0004000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table "case" add column computed_level text');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
