import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = [
  // People sign in by an account; programs go on using tokens. Of a password there is nothing but its argon2id hash.
  `create table account (
     name text primary key check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'), person uuid not null unique references person, person_name text not null,
     password_hash text not null check (password_hash like '$argon2id$%'), must_change boolean not null default true,
     created_at timestamptz not null default now(), disabled_at timestamptz)`,
  // A session is known by the hash of its token alone, so that a copy of the table opens nothing.
  `create table session (
     hash text primary key, account text not null references account, opened_at timestamptz not null default now(),
     seen_at timestamptz not null default now())`,
  'create index session_account on session (account)',
  // By name and by address, whether there is such an account or not: what is locked says nothing about who is known.
  `create table sign_in_attempt (
     subject text primary key, failures int not null, locked_until timestamptz, last_at timestamptz not null default now())`,
  'create index sign_in_attempt_last on sign_in_attempt (last_at)',
  // Who may sign in is said by the owner; a running process changes a password and nothing else of an account.
  'grant select, update (password_hash, must_change) on account to anjian_app',
  'grant select, insert (hash, account), update (seen_at), delete on session to anjian_app',
  'grant select, insert, update, delete on sign_in_attempt to anjian_app',
];

/** Accounts of people, their sessions, and what has failed to sign in. */
export class AccountsAndSessions0009 implements MigrationInterface {
  readonly name = 'AccountsAndSessions0009000000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of parts) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
