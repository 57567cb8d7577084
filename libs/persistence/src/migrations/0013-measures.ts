import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // Written by the turn that changes an item, and only that row: a table over all years is then read from it, not from the ledgers of all cases.
  `create table measure (stream text not null references stream, n int not null, case_id uuid not null references "case", addressee text not null,
     kind text not null, title jsonb not null, state text not null, state_since timestamptz not null, year int not null, due_on date,
     primary key (stream, n))`,
  // Along it the table of addressees is counted row by row, and a page ends where it is full.
  'create index measure_addressee on measure (year desc, addressee) include (case_id, state, kind)',
  `create index measure_due on measure ((coalesce(due_on, 'infinity')), stream, n)`,
  // What was asked for after earlier accidents of the same unit.
  'create index case_unit on "case" (unit) where unit is not null',
  'grant select, insert, update on measure to anjian_app',
];

/** The measures and proposals of approved reports, over all cases. */
export class Measures0013 implements MigrationInterface {
  readonly name = 'Measures00139000000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
