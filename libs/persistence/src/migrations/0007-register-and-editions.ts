import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // The places and organs of the release are its own data: what an administrator adds, and every notice, stands in this ledger.
  `create table register_entry (
     n int primary key, kind text not null check (kind in ('place', 'organ', 'notice')), subject text not null, body text not null,
     entered_by text not null, recorded_at timestamptz not null, prev_hash text not null, hash text not null)`,
  'create trigger append_only before update or delete on register_entry for each row execute function refuse_change()',
  'create trigger no_truncate before truncate on register_entry for each statement execute function refuse_change()',
  'grant select, insert on register_entry to anjian_app',
  // The chain of the register is anchored with those of the cases, under the id that is no case's.
  `create view chain_entry as select case_id, case_seq, hash from ledger
     union all select '00000000-0000-0000-0000-000000000000'::uuid, n, hash from register_entry`,
  `create view chain_head as select case_id, case_seq, hash from case_head where case_seq > 0
     union all (select '00000000-0000-0000-0000-000000000000'::uuid, n, hash from register_entry order by n desc limit 1)`,
  'grant select on chain_entry, chain_head to anjian_app',
  // `release` names the data of the release that last started: another one raises the number as an entry does.
  `create table edition (single boolean primary key default true check (single), n bigint not null, release text not null default '')`,
  'insert into edition (n) values (1)',
  'grant select on edition to anjian_app',
  `create function raise_edition() returns trigger language plpgsql security definer set search_path = pg_catalog, public as
     'begin update edition set n = n + 1; return null; end'`,
  'create trigger raises_edition after insert on register_entry for each statement execute function raise_edition()',
  // Streams whose dates another edition may move: a signal wakes each, and then its row goes.
  'create table stream_to_wake (stream text primary key references stream, edition bigint not null)',
  'grant select, insert, update, delete on stream_to_wake to anjian_app',
  // A worker of the release before still reads these two tables; nothing writes them any more, so nothing may point to them.
  'alter table "case" drop constraint case_place_fkey',
  'alter table post drop constraint post_organ_fkey',
];

/** One ledger of the register, and one row that says which edition of register and calendar holds. */
export class RegisterAndEditions0007 implements MigrationInterface {
  readonly name = 'RegisterAndEditions0007000000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
