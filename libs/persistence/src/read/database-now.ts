import type { Instant } from '@app/calendar';
import { instant } from '@app/domain';
import { row } from '../rows';
import type { Querying } from '../rows';

/** The database's clock: the one clock that all processes share, whatever their machines say. */
export async function databaseNow(on: Querying): Promise<Instant> {
  const found = await row<{ ms: string }>(on, 'select (extract(epoch from anjian_now()) * 1000)::text as ms');
  return instant(Math.floor(Number(found?.ms)));
}
