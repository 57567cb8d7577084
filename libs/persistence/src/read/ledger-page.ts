import type { Instant } from '@app/calendar';
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

/** What an entry is, without what it says. */
export interface EntryMark {
  readonly seq: number;
  readonly stream: string;
  readonly kind: string;
  /** When it was true. */
  readonly at: Instant;
}

const marks = `select case_seq as seq, stream, kind, occurred_at as at from ledger where case_id = $1 order by case_seq`;

/** All entries of a case, in the order in which they were written. */
export async function caseEvents(on: Querying, caseId: string): Promise<readonly EntryMark[]> {
  return rows<EntryMark>(on, marks, [caseId]);
}
