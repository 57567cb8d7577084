import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // A reminder that was given stays what it was: that it was taken back is said beside it.
  `create table rung_withdrawal (
     stream text not null, rung text not null, case_id uuid not null references "case", reason jsonb not null, withdrawn_at timestamptz not null,
     primary key (stream, rung), foreign key (stream, rung) references rung (stream, id))`,
  'create index rung_withdrawal_case on rung_withdrawal (case_id)',
  'create trigger append_only before update or delete on rung_withdrawal for each row execute function refuse_change()',
  'create trigger no_truncate before truncate on rung_withdrawal for each statement execute function refuse_change()',
  'grant select, insert on rung_withdrawal to anjian_app',
];

/** Reminders that an act entered late has made wrong, each with the reason for which it was taken back. */
export class WithdrawnReminders0008 implements MigrationInterface {
  readonly name = 'WithdrawnReminders0008000000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
