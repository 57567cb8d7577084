import type { Receipt, RecordedEvent } from '@app/domain';
import { eventOf } from '../ledger/body';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

const columns = 'turn_id as "turnId", hash, outcome, rejection, from_seq as "fromSeq", to_seq as "toSeq"';

/** What a turn came to, or null when it never reached the ledger. */
export async function findReceipt(on: Querying, stream: string, turnId: string): Promise<Receipt | null> {
  return (await row<Receipt>(on, `select ${columns} from receipt where stream = $1 and turn_id = $2`, [stream, turnId])) ?? null;
}

/** The events that a turn wrote. */
export async function eventsOfTurn(on: Querying, stream: string, receipt: Receipt): Promise<readonly RecordedEvent[]> {
  const sql = 'select body from ledger where stream = $1 and seq between $2 and $3 order by seq';
  const found = await rows<{ body: string }>(on, sql, [stream, receipt.fromSeq, receipt.toSeq]);
  return found.map(({ body }) => eventOf(body));
}
