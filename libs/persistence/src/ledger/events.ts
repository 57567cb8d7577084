import type { RecordedEvent } from '@app/domain';
import { eventOf } from './body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** Events of a stream after `seq`, in order, as they stand in the ledger. */
export async function eventsAfter(runner: Querying, stream: string, seq: number): Promise<readonly RecordedEvent[]> {
  const found = await rows<{ body: string }>(runner, 'select body from ledger where stream = $1 and seq > $2 order by seq', [stream, seq]);
  return found.map((entry) => eventOf(entry.body));
}
