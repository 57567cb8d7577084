import type { DataSource } from 'typeorm';
import { inSnapshot } from '../read/snapshot';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { readAnchors } from './anchor-file';
import type { Anchor } from './anchor-file';
import { rootOf } from './root';
import type { ChainHead } from './root';
import { companionDifferences } from './verify-companions';
import { caseEntries, chainDifferences } from './verify-chain';
import type { Difference } from './verify-chain';
import { registerChain, verifyRegister } from './verify-register';

export interface Verdict {
  /** What was looked at; a check of nothing is a failure. */
  readonly cases: number;
  readonly entries: number;
  /** Entries of the register of places, organs and notices. */
  readonly register: number;
  readonly anchors: number;
  readonly differences: readonly Difference[];
}

/**
 * Reads the whole ledger and that of the register, recomputes every hash and compares receipts and reminders with it; with a file of anchors also
 * every anchored root, which finds a chain that was rewritten as a whole. Each case is read in one snapshot: people may work meanwhile.
 *
 * @throws Error when the anchor file cannot be read
 */
export async function verifyLedger(source: DataSource, anchorFile?: string): Promise<Verdict> {
  const anchors = anchorFile === undefined ? [] : await readAnchors(anchorFile);
  const differences: Difference[] = [];
  let cases = 0;
  let entries = 0;
  for (const caseId of await caseIds(source)) {
    const found = await inSnapshot(source, (on) => verifyCase(on, caseId));
    differences.push(...found.differences);
    cases += 1;
    entries += found.entries;
  }
  const register = await verifyRegister(source);
  differences.push(...register.differences);
  for (const anchor of anchors) differences.push(...(await anchorDifferences(source, anchor)));
  if (entries === 0)
    differences.push({ caseId: null, caseSeq: null, what: '没有核对任何内容：台账为空 nothing was checked: the ledger is empty' });
  if (anchorFile !== undefined && anchors.length === 0) {
    differences.push({ caseId: null, caseSeq: null, what: '没有核对任何内容：存证文件为空 nothing was checked: the anchor file is empty' });
  }
  return { cases, entries, register: register.entries, anchors: anchors.length, differences };
}

/** The same of one case, without the anchors. */
export async function verifyCase(
  on: Querying,
  caseId: string,
): Promise<{ readonly entries: number; readonly differences: readonly Difference[] }> {
  const entries = await caseEntries(on, caseId);
  const head = await row<{ case_seq: number; hash: string }>(on, 'select case_seq, hash from case_head where case_id = $1', [caseId]);
  const ofChain = chainDifferences(caseId, entries, head);
  return { entries: entries.length, differences: ofChain.length > 0 ? ofChain : await companionDifferences(on, caseId) };
}

/** Ids from every table that could know a case, so that one whose rows were taken out of one of them is missed. */
async function caseIds(on: Querying): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    on,
    'select id from "case" union select case_id from case_head union select case_id from ledger union select case_id from anchor_head order by 1',
  );
  return found.map(({ id }) => id).filter((id) => id !== registerChain);
}

const headsOfDay = `
select a.case_id as "caseId", a.case_seq as "caseSeq", coalesce(l.hash, 'missing') as hash
from (select case_id, max(case_seq) as case_seq from anchor_head where day <= $1 group by case_id) a
left join chain_entry l using (case_id, case_seq)`;

async function anchorDifferences(on: Querying, anchor: Anchor): Promise<readonly Difference[]> {
  const heads = await rows<ChainHead>(on, headsOfDay, [anchor.day]);
  if (heads.length === anchor.heads && rootOf(heads) === anchor.root) return [];
  return [
    {
      caseId: null,
      caseSeq: null,
      what: `台账与 ${anchor.day} 的存证不符 the chains do not have the root that was anchored on ${anchor.day}`,
    },
  ];
}
