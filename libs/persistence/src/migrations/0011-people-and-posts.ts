import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // Somebody of an organ, and the ways on which he is reached. What is gone stays: who was reminded then must be told later.
  `create table holder (
     id uuid primary key default gen_random_uuid(), organ text not null check (organ ~ '^[0-9]{6}(-[a-z]+)+$'), name text not null,
     account text references account, email text, mobile text, webhook text,
     entered_by uuid not null references person, entered_at timestamptz not null default now())`,
  'create index holder_organ on holder (organ)',
  'create unique index holder_account on holder (account) where account is not null',
  // Who holds a post from when to when: his own, on shift, or standing in for another holder of it.
  `create table assignment (
     id uuid primary key default gen_random_uuid(), kind text not null check (kind in ('post', 'shift', 'deputy')), holder uuid not null references holder,
     organ text not null, post text not null, stands_for uuid references holder, from_at timestamptz not null, until_at timestamptz, reason text,
     set_by uuid not null references person, set_at timestamptz not null default now(),
     check ((kind = 'deputy') = (stands_for is not null)), check (kind = 'post' or until_at is not null), check (until_at > from_at), check (stands_for <> holder))`,
  'create index assignment_post on assignment (organ, post, from_at)',
  'create index assignment_holder on assignment (holder)',
  // What has to reach somebody: one row for each reminder, person and way, written with the reminder. Where nobody holds the post there is one without a person.
  `create table delivery (
     id uuid primary key default gen_random_uuid(), case_id uuid not null references "case", stream text not null, rung text not null,
     organ text not null, post text not null, reached text, holder uuid references holder, stands_for uuid references holder, way text not null,
     state text not null, due_at timestamptz not null, read_at timestamptz, foreign key (stream, rung) references rung (stream, id),
     check (state in ('waiting', 'nobody', 'read')), check ((holder is null) = (state = 'nobody')), check ((read_at is not null) = (state = 'read')))`,
  'create unique index delivery_once on delivery (stream, rung, organ, post, holder, way) nulls not distinct',
  `create index delivery_unread on delivery (holder, due_at desc) where state = 'waiting'`,
  `create index delivery_vacant on delivery (organ, post) where state = 'nobody'`,
  'create index delivery_case on delivery (case_id, due_at)',
  'grant select, insert, update (state, read_at) on delivery to anjian_app',
  'grant select, insert, update (name, account, email, mobile, webhook) on holder to anjian_app',
  'grant select, insert, update (until_at) on assignment to anjian_app',
];

/** Who holds which post of an organ, and how he is reached. */
export class PeopleAndPosts0011 implements MigrationInterface {
  readonly name = 'PeopleAndPosts00119000000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
