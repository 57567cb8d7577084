#!/bin/sh
# Creates the two roles and the database where they are missing: anjian_owner migrates, anjian_app runs.
set -eu
secrets="${SECRETS:-/run/secrets}"
PGPASSWORD=$(cat "$secrets/postgres-password")
export PGPASSWORD
owner=$(cat "$secrets/owner-password")
app=$(cat "$secrets/app-password")
psql -v ON_ERROR_STOP=1 -v owner="$owner" -v app="$app" <<'SQL'
select 'create role anjian_owner login' where not exists (select from pg_roles where rolname = 'anjian_owner') \gexec
select 'create role anjian_app login' where not exists (select from pg_roles where rolname = 'anjian_app') \gexec
alter role anjian_owner password :'owner';
alter role anjian_app password :'app';
select 'create database anjian owner anjian_owner encoding ''UTF8'' template template0'
  where not exists (select from pg_database where datname = 'anjian') \gexec
revoke all on database anjian from public;
grant connect on database anjian to anjian_app;
SQL
