import { rows } from './rows';
import type { Querying } from './rows';

/**
 * Marks a stream whose ledger is shorter than what was written: nothing may be added to it, and nobody may start its
 * workflow again, until somebody has looked.
 */
export async function markStopped(on: Querying, stream: string): Promise<void> {
  await on.query('update stream set stopped_at = coalesce(stopped_at, now()) where id = $1', [stream]);
}

/** Ids of the streams that are marked. */
export async function stoppedStreams(on: Querying): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(on, 'select id from stream where stopped_at is not null order by id limit 1000');
  return found.map(({ id }) => id);
}

/** Takes all marks away: the ledger was repaired, or what it has is accepted. @returns the streams that may run again */
export async function releaseStopped(on: Querying): Promise<readonly string[]> {
  const stopped = await stoppedStreams(on);
  await on.query('update stream set stopped_at = null where id = any($1)', [stopped]);
  return stopped;
}
