import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // Somebody of an organ, and the ways on which he is reached. What is gone stays: who was reminded then must be told later.
  `create table holder (
     id uuid primary key default gen_random_uuid(), organ text not null check (organ ~ '^[0-9]{6}(-[a-z]+)+$'), name text not null,
     account text references account, email text, mobile text, webhook text,
     entered_by uuid not null references person, entered_at timestamptz not null default now())`,
  'create index holder_organ on holder (organ)',
  'create unique index holder_account on holder (account) where account is not null',
  // Who holds a post from when to when: his own, on shift, or standing in for another holder of it. One that was called off ends as it begins.
  `create table assignment (
     id uuid primary key default gen_random_uuid(), kind text not null check (kind in ('post', 'shift', 'deputy')), holder uuid not null references holder,
     organ text not null, post text not null, stands_for uuid references holder, from_at timestamptz not null, until_at timestamptz, reason text,
     set_by uuid not null references person, set_at timestamptz not null default now(),
     check ((kind = 'deputy') = (stands_for is not null)), check (kind = 'post' or until_at is not null), check (until_at >= from_at), check (stands_for <> holder))`,
  'create index assignment_post on assignment (organ, post, from_at)',
  'create index assignment_holder on assignment (holder)',
  // How reminders go out, as an administrator has set it: the last row counts, those before it say how it was.
  `create table notice_setting (
     id bigint generated always as identity primary key, body jsonb not null, reason text not null, set_by uuid not null references person,
     set_at timestamptz not null default now())`,
  // One message to one person on one way, or a test, a digest or an alarm: all that is sent again when it is repeated. Times are real ones.
  `create table dispatch (
     id uuid primary key, kind text not null check (kind in ('reminders', 'weekly', 'test')), holder uuid not null references holder,
     way text not null, address text not null, subject text not null, body text not null, link text not null, count int not null, state text not null,
     attempts int not null default 0, created_at timestamptz not null default now(), next_at timestamptz not null default now(),
     held_until timestamptz, first_failed_at timestamptz, ended_at timestamptz, day date,
     check (way in ('mail', 'sms', 'webhook')), check (state in ('ready', 'trying', 'sent', 'failed', 'doubtful', 'withdrawn')), check ((kind = 'weekly') = (day is not null)))`,
  'create unique index dispatch_weekly on dispatch (holder, day) where day is not null',
  `create index dispatch_open on dispatch (next_at) where state in ('ready', 'trying')`,
  `create index dispatch_test on dispatch (way, created_at) where kind = 'test'`,
  'create index dispatch_ended on dispatch (ended_at) where ended_at is not null',
  `create table dispatch_attempt (
     dispatch uuid not null references dispatch, n int not null, began_at timestamptz not null default now(), ended_at timestamptz, outcome text, answer text,
     primary key (dispatch, n))`,
  // What has to reach somebody: one row for each reminder, person and way, written with the reminder. Where nobody holds the post there is one without a person.
  `create table delivery (
     id uuid primary key default gen_random_uuid(), case_id uuid not null, stream text not null, rung text not null,
     organ text not null, post text not null, reached text, holder uuid references holder, stands_for uuid references holder, way text not null,
     state text not null, urgency text not null, due_at timestamptz not null, send_at timestamptz not null, end_at timestamptz,
     written_at timestamptz not null default now(), climbed_from uuid references delivery, climb_at timestamptz, fell_from uuid references delivery,
     dispatch uuid references dispatch, shown_at timestamptz, read_at timestamptz, withdrawn_at timestamptz, foreign key (stream, rung) references rung (stream, id),
     check (urgency in ('early', 'pressing', 'hours')), check (way in ('app', 'mail', 'sms', 'webhook')),
     check (state in ('waiting', 'nobody', 'read', 'sending', 'sent', 'failed', 'doubtful', 'withdrawn')), check ((holder is null) = (state = 'nobody')))`,
  'create unique index delivery_once on delivery (stream, rung, holder, way)',
  `create unique index delivery_vacant_once on delivery (stream, rung, organ, post) where holder is null`,
  `create index delivery_waiting on delivery (holder, way, send_at) where state = 'waiting' and way <> 'app'`,
  'create index delivery_climbs on delivery (climb_at) where climb_at is not null',
  `create index delivery_of on delivery (holder, send_at desc) where way = 'app'`,
  'create index delivery_vacant on delivery (organ, post) where reached is distinct from post and climbed_from is null and fell_from is null',
  `create index delivery_new on delivery (holder, send_at) where way = 'app' and state = 'waiting'`,
  'create index delivery_case on delivery (case_id, due_at)',
  'create index delivery_dispatch on delivery (dispatch) where dispatch is not null',
  'create index delivery_written on delivery (written_at)',
  `create index delivery_sending on delivery (written_at) where state in ('waiting', 'sending') and way <> 'app'`,
  // When it was given by the clock of the world: a case may have another today. Of those that an older release gave nobody knows.
  'alter table rung add column written_at timestamptz',
  'alter table rung alter column written_at set default anjian_now()',
  'create index rung_written on rung (written_at)',
  'grant select, insert, update on delivery, dispatch, dispatch_attempt to anjian_app',
  'grant select, insert on notice_setting to anjian_app',
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
