import type { MigrationInterface, QueryRunner } from 'typeorm';

const particulars = `
alter table clock add column ref text, add column side text, add column layer text, add column on_expiry text,
  add column opens_at timestamptz, add column range jsonb;
`;

/** What only some clocks have: their addressee, a window, an inner limit, the other side's act. Null where a clock has none. */
export class ClockParticulars0003 implements MigrationInterface {
  readonly name = 'ClockParticulars0003000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(particulars);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
