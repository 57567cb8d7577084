import type { MigrationInterface, QueryRunner } from 'typeorm';

const registers = `
create table installation (single boolean primary key default true check (single), kind text not null check (kind in ('real', 'sandbox')));
create table place (code text primary key, name text not null, kind text not null, parent text references place, valid_from int not null, valid_to int);
create table organ (id text primary key, name text not null, place text not null references place, kind text not null, valid_from int not null, valid_to int);
create table post (id uuid primary key default gen_random_uuid(), organ text not null references organ, title text not null, unique (organ, title));
create table person (id uuid primary key default gen_random_uuid(), post uuid not null references post, created_at timestamptz not null default now());
create table access_token (hash text primary key, person uuid not null references person, created_at timestamptz not null default now(), revoked_at timestamptz);
`;

const cases = `
create table "case" (
  id uuid primary key, place text not null references place, name text not null, level text, stage text not null,
  occurred_at timestamptz not null, opened_at timestamptz not null);
create index case_newest on "case" (opened_at desc, id desc);
create table case_head (case_id uuid primary key references "case", case_seq bigint not null, hash text not null);
create table stream (
  id text primary key, case_id uuid not null references "case", procedure text not null, n int not null, seq int not null, stage text not null,
  ended boolean not null, shift bigint not null, next_due_at timestamptz,
  stopped_at timestamptz, unique (case_id, procedure, n));
create index stream_open on stream (next_due_at) where not ended;
`;

const audit = `
create table ledger (
  case_id uuid not null references "case", case_seq bigint not null, stream text not null, seq int not null, turn_id text not null,
  kind text not null, version int not null, body text not null, actor text not null, occurred_at timestamptz not null,
  recorded_at timestamptz not null, prev_hash text not null, hash text not null,
  primary key (case_id, case_seq), unique (stream, seq));
create table receipt (
  stream text not null, turn_id text not null, hash text not null, outcome text not null check (outcome in ('done', 'refused')),
  rejection jsonb, from_seq int not null, to_seq int not null, primary key (stream, turn_id));
create table rung (
  stream text not null, id text not null, case_id uuid not null references "case", clock text not null, name text not null, action text not null,
  recipients text[] not null, text jsonb not null, at timestamptz not null, fired_at timestamptz not null, late boolean not null,
  primary key (stream, id));
create index rung_newest on rung (case_id, fired_at);
create table anchor (day date primary key, root text not null, heads int not null, anchored_at timestamptz not null default now());
create table anchor_head (day date not null references anchor, case_id uuid not null, case_seq bigint not null, primary key (day, case_id));
`;

const readModel = `
create table clock (
  stream text not null references stream, id text not null, case_id uuid not null references "case", rule text not null, title jsonb not null,
  actor text not null, status text not null, started_on date, due_date date, due_at timestamptz, remaining_days int, paused_since date,
  settled_at timestamptz, provisional boolean not null, rungs jsonb not null, derivation jsonb not null, primary key (stream, id));
create index clock_due on clock (due_at) where status = 'running';
create index clock_case on clock (case_id);
create table task (
  stream text not null references stream, id text not null, case_id uuid not null references "case", title jsonb not null, owner text not null,
  clock text, command text, since timestamptz not null, primary key (stream, id));
create index task_owner on task (owner, since);
create table gate (
  case_id uuid not null references "case", gate text not null, stream text not null, state text not null check (state in ('shut', 'open')),
  holder text not null, since timestamptz not null, primary key (case_id, gate, stream));
`;

const messages = `
create table series (organ text not null, prefix text not null, year int not null, last int not null, primary key (organ, prefix, year));
create table series_number (
  organ text not null, prefix text not null, year int not null, number int not null, case_id uuid not null, stream text not null,
  void boolean not null default false, primary key (organ, prefix, year, number));
create table message (
  from_stream text not null, to_stream text not null, n int not null, case_id uuid not null references "case", procedure text not null,
  to_n int not null, body jsonb not null, created_at timestamptz not null default now(), sent_at timestamptz, received_at timestamptz,
  primary key (from_stream, to_stream, n));
create index message_waiting on message (created_at) where received_at is null;
`;

const immutable = `
create function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;
do $$ declare t text; begin
  foreach t in array array['ledger', 'receipt', 'rung', 'anchor', 'anchor_head'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger no_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('grant select, insert on %I to anjian_app', t);
  end loop;
  foreach t in array array['case', 'case_head', 'stream', 'clock', 'task', 'gate', 'series', 'series_number', 'message'] loop
    execute format('grant select, insert, update on %I to anjian_app', t);
  end loop;
  grant delete on clock, task to anjian_app;
  foreach t in array array['installation', 'place', 'organ', 'post', 'person', 'access_token'] loop
    execute format('grant select on %I to anjian_app', t);
  end loop;
end $$;
`;

/** Tables of the first release. Audit tables are guarded twice: by grants and, against the owner's slips, by triggers. */
export class First0001 implements MigrationInterface {
  readonly name = 'First0001000000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [registers, cases, audit, readModel, messages, immutable]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
