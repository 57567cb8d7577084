import type { RegisterEntry } from '@app/register';
import { chainHash, genesis } from '../ledger/body';
import { entryText, subjectOf } from '../register/record-entry';
import { rows } from '../rows';
import type { Querying } from '../rows';
import type { Difference } from './verify-chain';

/** Under which the chain of the register stands among those of the cases. */
export const registerChain = '00000000-0000-0000-0000-000000000000';

interface EntryRow {
  readonly n: number;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly entered_by: string;
  readonly recorded_at: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** Compares the entries of the register with each other, with their hashes and with the text that was hashed. */
export async function verifyRegister(on: Querying): Promise<{ readonly entries: number; readonly differences: readonly Difference[] }> {
  const found = await rows<EntryRow>(on, 'select * from register_entry order by n');
  const differences: Difference[] = [];
  let previous = genesis;
  for (const [index, entry] of found.entries()) {
    const say = (what: string): void => void differences.push({ caseId: null, caseSeq: entry.n, what });
    if (entry.n !== index + 1) say(`登记簿缺少第 ${index + 1} 条记录 entry ${index + 1} of the register is missing`);
    if (entry.prev_hash !== previous) say('登记簿的记录与前一条不衔接 an entry of the register does not follow the one before it');
    if (chainHash(entry.prev_hash, entry.body) !== entry.hash)
      say('登记簿的内容与记载的哈希值不符 the text of an entry of the register does not have the hash that was recorded');
    if (!columnsAgree(entry))
      say('登记簿的各列与计算哈希的内容不一致 the columns of an entry of the register do not say what the hashed text says');
    previous = entry.hash;
  }
  return { entries: found.length, differences };
}

function columnsAgree({ n, kind, subject, body, entered_by: enteredBy, recorded_at: recordedAt }: EntryRow): boolean {
  try {
    const entry = JSON.parse(body) as RegisterEntry;
    const same = entry.change.kind === kind && subjectOf(entry.change) === subject;
    return same && entryText({ ...entry, n, enteredBy, recordedAt }) === body;
  } catch {
    // Text that is no entry at all says nothing that a column could.
    return false;
  }
}
