import { inForceOf, releaseInForce } from '@app/register';
import type { InForce, RegisterChange } from '@app/register';
import { row } from '../rows';
import type { Querying } from '../rows';

/** What holds of register and calendar, kept once per process and read anew when the number of the edition has changed. */
export interface Editions {
  /** @param edition the number that a statement on this connection has just read; a newer one may be answered */
  at(on: Querying, edition: number): Promise<InForce>;
  now(on: Querying): Promise<InForce>;
  /** As this process last saw it, for the names in a sentence: nothing is asked. */
  seen(): InForce;
}

const numberSql = 'select n from edition';

// In one statement, so that the number belongs to the entries.
const wholeSql = `
select e.n, coalesce((select json_agg(r.body order by r.n) from register_entry r), '[]') as bodies from edition e`;

export function editions(): Editions {
  let held: InForce | null = null;

  return {
    at: (on, edition) => (held !== null && held.edition >= edition ? Promise.resolve(held) : loaded(on)),
    async now(on) {
      const found = await row<{ n: number }>(on, numberSql);
      return held !== null && found !== undefined && held.edition >= found.n ? held : loaded(on);
    },
    seen: () => held ?? releaseInForce(),
  };

  async function loaded(on: Querying): Promise<InForce> {
    const found = await row<{ n: number; bodies: readonly string[] }>(on, wholeSql);
    if (found === undefined)
      throw new Error('数据库尚未升级，请先运行 `anjian migrate`。The database is not migrated: run `anjian migrate`.');
    const changes = found.bodies.map((body) => (JSON.parse(body) as { change: RegisterChange }).change);
    // Another load may have seen more meanwhile.
    if (held === null || held.edition < found.n) held = inForceOf(found.n, changes);
    return held;
  }
}
