#!/bin/sh
# Brings the schemas of Temporal's databases to the release of the tool, as the role that owns them; may run again at any time.
set -eu
SQL_PASSWORD=$(cat "${SECRETS:-/run/secrets}/temporal-password")
export SQL_PASSWORD
for pair in temporal:temporal temporal_visibility:visibility; do
  database=${pair%%:*}
  schema=${pair##*:}
  # Leaves a schema that is there already at its version.
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema --schema-name "postgresql/v12/$schema"
done
