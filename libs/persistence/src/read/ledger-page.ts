import type { RecordedEvent } from '@app/domain';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** An entry of a case's ledger with its place in the hash chain. */
export interface LedgerLine {
  readonly caseSeq: number;
  readonly stream: string;
  readonly event: RecordedEvent;
  readonly prevHash: string;
  readonly hash: string;
}

type Row = { caseSeq: number; stream: string; body: string; prevHash: string; hash: string };

const page = `
select case_seq as "caseSeq", stream, body, prev_hash as "prevHash", hash from ledger
where case_id = $1 and case_seq > $2 order by case_seq limit $3`;

/** Entries of a case in the order in which they were written, after `caseSeq`. */
export async function ledgerPage(on: Querying, caseId: string, after: number, limit: number): Promise<readonly LedgerLine[]> {
  const found = await rows<Row>(on, page, [caseId, after, limit]);
  return found.map(({ body, ...place }) => ({ ...place, event: eventOf(body) }));
}
