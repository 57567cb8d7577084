import type { Instant } from '@app/calendar';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { changing } from './case-line';

/** A case that changed behind what a person has seen of it. */
export interface ChangedCase {
  readonly id: string;
  readonly name: string;
  /** Of the last entry of its ledger that is no refusal, with its kind and when it was recorded. */
  readonly seq: number;
  readonly kind: string;
  readonly at: Instant;
  /** Up to which entry the person has looked; null who never did. */
  readonly seenSeq: number | null;
}

// Only what changed last is looked through: whoever was away for long reads the list of cases.
const looked = 300;

const changed = `
with lately as (
  (select id, name, changed_at from "case" where $2::text[] is null order by changed_at desc, id desc limit ${looked})
  union (select id, name, changed_at from "case" where responsible = any($2) order by changed_at desc limit ${looked})
  union (select c.id, c.name, c.changed_at from (select case_id from task where owner = any($2) order by since desc limit ${looked}) t
    join "case" c on c.id = t.case_id))
select c.id, c.name, l.seq, l.kind, l.at, v.case_seq as "seenSeq" from lately c
join lateral (select e.case_seq as seq, e.kind, e.recorded_at as at from ledger e
  where e.case_id = c.id and ${changing} order by e.case_seq desc limit 1) l on true
left join seen v on v.case_id = c.id and v.person = $1
where v.case_seq is null or v.case_seq < l.seq order by c.changed_at desc, c.id desc limit $3`;

/**
 * The cases that changed since a person last looked, the last change first.
 *
 * @param owners organs that are responsible for the case or have something to do in it; null for all
 */
export function changedSinceSeen(
  on: Querying,
  person: string,
  owners: readonly string[] | null,
  limit: number,
): Promise<readonly ChangedCase[]> {
  return rows<ChangedCase>(on, changed, [person, owners, limit]);
}

const mark = `
insert into seen as v (person, case_id, case_seq) select $1, h.case_id, least($3, h.case_seq) from case_head h where h.case_id = $2
on conflict (person, case_id) do update set case_seq = greatest(v.case_seq, excluded.case_seq), seen_at = now()
returning case_seq as seq`;

/** Notes up to which entry a person has looked; never fewer than before. @returns that entry's number; null where there is no such case */
export async function markSeen(on: Querying, person: string, caseId: string, seq: number): Promise<number | null> {
  return (await row<{ seq: number }>(on, mark, [person, caseId, seq]))?.seq ?? null;
}
