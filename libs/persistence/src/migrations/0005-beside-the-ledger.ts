import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // What a writer compares: every statement that writes to a case counts it.
  'alter table case_head add column version bigint not null default 0',
  `alter table stream add column waits_for text not null default '', add column law text not null default '',
     add column register text not null default '', add column projections bigint not null default 0,
     add column bytes bigint not null default 0, add column stopped_why text`,
  "update stream set stopped_why = 'ledger-shorter' where stopped_at is not null",
  'update stream s set bytes = (select coalesce(sum(octet_length(l.body)), 0) from ledger l where l.stream = s.id)',
  `alter table installation add column clock_offset interval not null default '0'`,
  // The one clock that decides. Only the owner may set the offset: a test that lets the engine's years pass moves this one with them.
  `create function anjian_now() returns timestamptz language sql volatile as
     'select clock_timestamp() + coalesce((select clock_offset from installation limit 1), interval ''0'')'`,
];

/** What a turn that is decided beside the ledger looks at: who wrote last, by which law, how much, and what time it is. */
export class BesideTheLedger0005 implements MigrationInterface {
  readonly name = 'BesideTheLedger0005000000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
