#!/bin/sh
# Creates Temporal's databases and brings their schemas to the release of the tool; may run again at any time.
set -eu
SQL_PASSWORD=$(cat "${SECRETS:-/run/secrets}/postgres-password")
export SQL_PASSWORD
for pair in temporal:temporal temporal_visibility:visibility; do
  database=${pair%%:*}
  schema=${pair##*:}
  temporal-sql-tool --db "$database" create
  # Leaves a schema that is there already at its version.
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema --schema-name "postgresql/v12/$schema"
done
