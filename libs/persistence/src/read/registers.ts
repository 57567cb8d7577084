import type { Instant } from '@app/calendar';
import { instant } from '@app/domain';
import { row } from '../rows';
import type { Querying } from '../rows';

/** Whether a place or organ of that id is in the registers. */
export async function isKnownOrgan(on: Querying, id: string): Promise<boolean> {
  return (await row(on, 'select 1 from organ where id = $1', [id])) !== undefined;
}

export async function isKnownPlace(on: Querying, code: string): Promise<boolean> {
  return (await row(on, 'select 1 from place where code = $1', [code])) !== undefined;
}

/** The database's clock: the one clock that all processes share, whatever their machines say. */
export async function databaseNow(on: Querying): Promise<Instant> {
  const found = await row<{ ms: string }>(on, 'select (extract(epoch from anjian_now()) * 1000)::text as ms');
  return instant(Math.floor(Number(found?.ms)));
}
