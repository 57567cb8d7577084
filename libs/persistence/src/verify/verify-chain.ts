import type { RecordedEvent } from '@app/domain';
import { bodyOf, chainHash, eventOf, genesis } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** What is wrong with an entry, a chain or an anchor. */
export interface Difference {
  readonly caseId: string | null;
  readonly caseSeq: number | null;
  readonly what: string;
}

export interface LedgerRow {
  readonly case_id: string;
  readonly case_seq: number;
  readonly stream: string;
  readonly seq: number;
  readonly turn_id: string;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
  readonly actor: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** All entries of a case in order. A case's ledger fits in memory: thousands of entries at most. */
export function caseEntries(on: Querying, caseId: string): Promise<LedgerRow[]> {
  return rows<LedgerRow>(on, 'select * from ledger where case_id = $1 order by case_seq', [caseId]);
}

/** Compares a case's entries with each other, with their hashes and with the text that was hashed. */
export function chainDifferences(
  caseId: string,
  entries: readonly LedgerRow[],
  head: { case_seq: number; hash: string } | undefined,
): readonly Difference[] {
  const differences: Difference[] = [];
  const streamSeqs = new Map<string, number>();
  let previous = genesis;
  for (const [index, entry] of entries.entries()) {
    const say = (what: string): void => void differences.push({ caseId: entry.case_id, caseSeq: entry.case_seq, what });
    if (entry.case_seq !== index + 1) say(`缺少第 ${index + 1} 条记录 case_seq ${index + 1} is missing`);
    if (entry.prev_hash !== previous) say('与前一条记录不衔接 does not follow the entry before it');
    if (chainHash(entry.prev_hash, entry.body) !== entry.hash)
      say('内容与记载的哈希值不符 the text does not have the hash that was recorded');
    if (entry.seq !== (streamSeqs.get(entry.stream) ?? 0) + 1) say(`缺少 ${entry.stream} 的一条记录 a seq of it is missing`);
    if (!columnsAgree(entry)) say('各列与计算哈希的内容不一致 the columns do not say what the hashed text says');
    streamSeqs.set(entry.stream, entry.seq);
    previous = entry.hash;
  }
  const last = entries.at(-1);
  if (head === undefined || last === undefined || head.case_seq !== last.case_seq || head.hash !== last.hash) {
    differences.push({
      caseId,
      caseSeq: last?.case_seq ?? null,
      what: '最后一条记录与所登记的不符 the last entry is not the recorded head',
    });
  }
  return differences;
}

function columnsAgree(entry: LedgerRow): boolean {
  try {
    return sayTheSame(entry, eventOf(entry.body));
  } catch {
    // Text that is no entry at all says nothing that a column could.
    return false;
  }
}

function sayTheSame(entry: LedgerRow, event: RecordedEvent): boolean {
  const again = {
    ...event,
    seq: entry.seq,
    turnId: entry.turn_id,
    kind: entry.kind,
    version: entry.version,
    recordedAt: entry.recorded_at,
    by: { ...event.by, organ: entry.actor },
  };
  // occurredAt keeps the form in which it was said; the column holds the same moment.
  const sameMoment = Date.parse(event.occurredAt) === Date.parse(entry.occurred_at);
  return sameMoment && bodyOf({ caseId: entry.case_id, caseSeq: entry.case_seq, stream: entry.stream, event: again }) === entry.body;
}
