import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // When the light of a clock turns, in its stream's own time.
  `alter table clock add column green_at timestamptz, add column amber_at timestamptz, add column red_at timestamptz, add column dark_at timestamptz,
     add column end_at timestamptz`,
  // The end that presses on a task, and when its day begins, in real time.
  'alter table task add column end_at timestamptz, add column end_day_at timestamptz',
  // The earliest of them, in real time: of a stream, and of a case over all its streams.
  `alter table stream add column green_at timestamptz, add column amber_at timestamptz, add column red_at timestamptz,
     add column window_green_at timestamptz, add column window_amber_at timestamptz, add column paused boolean not null default false,
     add column end_at timestamptz, add column supervisor text, add column addressee text`,
  // `listed` is the edition of what a row says; the API writes anew what has an older one, as the cases of before.
  `alter table "case" add column possible_level text, add column unit text, add column deaths int, add column serious_injuries int,
     add column missing int, add column responsible text, add column green_at timestamptz not null default 'infinity',
     add column amber_at timestamptz not null default 'infinity', add column red_at timestamptz not null default 'infinity',
     add column window_green_at timestamptz not null default 'infinity', add column window_amber_at timestamptz not null default 'infinity',
     add column paused boolean not null default false, add column end_at timestamptz not null default 'infinity',
     add column changed_at timestamptz not null default date_trunc('milliseconds', now()), add column listed int not null default 0`,
  `update "case" c set changed_at = l.recorded_at from case_head h join ledger l using (case_id, case_seq) where h.case_id = c.id`,
  // Along an order cases of other places are passed over without being read.
  'drop index case_newest',
  'create index case_newest on "case" (opened_at desc, id desc) include (place, kind)',
  'create index case_ends on "case" (end_at, id) include (place, kind)',
  'create index case_changed on "case" (changed_at desc, id desc) include (place, kind)',
  'create index case_place on "case" (place, opened_at desc, id desc)',
  `create index case_place_ends on "case" (place, end_at) include (id) where end_at < 'infinity'`,
  'create index case_stage on "case" (stage, opened_at desc, id desc)',
  'create index case_level on "case" ((coalesce(level, computed_level)), opened_at desc, id desc)',
  // What never turns, as all of the archive, stands in none of them.
  `create index case_red on "case" (red_at) where red_at < 'infinity'`,
  `create index case_amber on "case" using gist (tstzrange(least(amber_at, red_at), red_at)) where amber_at < 'infinity'`,
  `create index case_window on "case" (window_amber_at, red_at) where window_amber_at < 'infinity'`,
  'create index case_paused on "case" (opened_at desc, id desc) where paused',
  // What happened near another in time.
  'create index case_happened on "case" (occurred_at)',
  'create index case_unlisted on "case" (id) where listed < 1',
  'create index case_responsible on "case" (responsible, changed_at desc) where responsible is not null',
  // Of what our own side has to do.
  'create index clock_ends on clock (end_at, stream, id) include (case_id) where end_at is not null and side is null',
  'create index task_ends on task (end_at, stream, id) include (end_day_at)',
  'create index task_ends_of_owner on task (owner, end_at, stream, id) include (end_day_at)',
  'create index clock_ends_of_case on clock (case_id, end_at, stream, id) where end_at is not null and side is null',
  'create index stream_supervisor on stream (supervisor) where supervisor is not null',
  'create index stream_addressee on stream (left(addressee, 6)) where supervisor is not null and not ended',
  'create index task_case on task (case_id)',
  'create index task_clock on task (stream, clock)',
  'create index task_endless on task (since, stream, id) where end_at is null',
  'create index task_command on task (command, case_id)',
  // Hand-overs of the duty desk are looked for over all cases.
  `create index ledger_handovers on ledger (recorded_at desc) where kind = 'shift.handed-over'`,
  // Single characters and pairs of what a case is looked for by. A turn that changes none of it writes nothing here.
  `create table case_text (case_id uuid primary key references "case" on delete cascade, words text not null, grams text[] not null)`,
  'create index case_grams on case_text using gin (grams)',
  'grant select, insert, update on case_text to anjian_app',
  // Up to which entry of a case's ledger a person has looked.
  `create table seen (person uuid not null references person, case_id uuid not null references "case" on delete cascade, case_seq bigint not null,
     seen_at timestamptz not null default now(), primary key (person, case_id))`,
  'grant select, insert, update on seen to anjian_app',
  // Who runs it sees up to which step the database was upgraded.
  'grant select on migrations to anjian_app',
];

/** What lists of cases show, search and are ordered by. */
export class ListsOfCases0010 implements MigrationInterface {
  // Migrations run by the last thirteen digits of their names: from the tenth on these begin with a nine, behind those of the first nine.
  readonly name = 'ListsOfCases00109000000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
