import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // All cases of before are accidents, and so are those that a worker of the release before opens.
  `alter table "case" add column kind text not null default 'accident' check (kind in ('accident', 'danger', 'referral', 'duty'))`,
  'create index case_newest_of_kind on "case" (kind, opened_at desc, id desc)',
  // It names the receiver's case, which a message may be about to open.
  'alter table message drop constraint message_case_id_fkey',
  'create index message_case on message (case_id)',
];

/** A case has a kind, and a message may go to another case. */
export class CasesOfEveryKind0006 implements MigrationInterface {
  readonly name = 'CasesOfEveryKind0006000000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
