import type { Day, Instant } from '@app/calendar';
import type { Installation } from '@app/domain';
import { row } from '../rows';
import type { Querying } from '../rows';

/** What the database says of the installation itself. */
export interface Installed {
  readonly now: Instant;
  readonly kind: Installation;
  /** Of PostgreSQL. */
  readonly server: string;
  /** The last migration that ran. */
  readonly migration: string;
  /** Of the register and the calendar. */
  readonly edition: number;
  /** How many holiday notices and additions to the register were recorded. */
  readonly entries: number;
  readonly anchor: { readonly day: Day; readonly heads: number } | null;
  readonly anchoredAt: Instant | null;
}

const sql = `
select anjian_now() as now, (select kind from installation) as kind, current_setting('server_version') as server,
  (select name from migrations order by id desc limit 1) as migration, (select n from edition) as edition,
  (select count(*)::int from register_entry) as entries,
  (select jsonb_build_object('day', day, 'heads', heads) from anchor order by day desc limit 1) as anchor,
  (select anchored_at from anchor order by day desc limit 1) as "anchoredAt"`;

export async function installedAs(on: Querying): Promise<Installed> {
  const found = await row<Installed>(on, sql);
  if (found === undefined) throw new Error('A select without a table has a row.');
  return found;
}
