#!/bin/sh
# Creates roles and databases where they are missing. anjian_owner migrates and anjian_app runs; temporal owns Temporal's two
# databases and may enter no other of these. May run again at any time; only here and in the server is the superuser known.
set -eu
secrets="${SECRETS:-/run/secrets}"
PGPASSWORD=$(cat "$secrets/postgres-password")
export PGPASSWORD
owner=$(cat "$secrets/owner-password")
app=$(cat "$secrets/app-password")
temporal=$(cat "$secrets/temporal-password")
psql -v ON_ERROR_STOP=1 -v owner="$owner" -v app="$app" -v temporal="$temporal" <<'SQL'
select format('create role %I', name) from unnest(array['anjian_owner', 'anjian_app', 'temporal']) name
  where not exists (select from pg_roles where rolname = name) \gexec
alter role anjian_owner login password :'owner';
alter role anjian_app login password :'app';
alter role temporal login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'temporal';
select format('create database %I encoding ''UTF8'' template template0', name)
  from unnest(array['anjian', 'temporal', 'temporal_visibility']) name
  where not exists (select from pg_database where datname = name) \gexec
alter database anjian owner to anjian_owner;
alter database temporal owner to temporal;
alter database temporal_visibility owner to temporal;
revoke all on database anjian, temporal, temporal_visibility from public;
grant connect on database anjian to anjian_app;
SQL
for database in temporal temporal_visibility; do
  psql -v ON_ERROR_STOP=1 -d "$database" -f "$(dirname "$0")/temporal-objects.sql"
done
