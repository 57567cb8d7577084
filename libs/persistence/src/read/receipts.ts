import type { RecordedEvent } from '@app/domain';
import type { Receipt } from '@app/streams';
import { eventOf } from '../ledger/body';
import { row } from '../rows';
import type { Querying } from '../rows';

/** What the ledger holds of a turn. */
export interface RecordedAnswer {
  readonly receipt: Receipt;
  readonly events: readonly RecordedEvent[];
}

const sql = `
select json_build_object('turnId', turn_id, 'hash', hash, 'outcome', outcome, 'rejection', rejection, 'fromSeq', from_seq, 'toSeq', to_seq) as receipt,
  (select coalesce(json_agg(body order by seq), '[]') from ledger where stream = $1 and seq between from_seq and to_seq) as bodies
from receipt where stream = $1 and turn_id = $2`;

/** What a turn came to and the entries that it wrote; null when it never reached the ledger. */
export async function recordedAnswer(on: Querying, stream: string, turnId: string): Promise<RecordedAnswer | null> {
  const found = await row<{ receipt: Receipt; bodies: readonly string[] }>(on, sql, [stream, turnId]);
  return found === undefined ? null : { receipt: found.receipt, events: found.bodies.map((body) => eventOf(body)) };
}
