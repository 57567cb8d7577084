import type { CaseKind } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** Another case with which this one has to do. */
export interface RelatedCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly name: string;
  readonly stage: string;
  /** `source`: it opened this one; `result`: this one opened it; `told`: one of the two told the other something. */
  readonly relation: 'source' | 'result' | 'told';
}

// Only what was received counts: until then the other case knows nothing of it. Which case opened another, the turn of that one's first entry says.
const related = `
with own as (select id from stream where case_id = $1),
others as (
  select m.case_id as id from message m join own on own.id = m.from_stream where m.case_id <> $1 and m.received_at is not null
  union
  select s.case_id from message m join stream s on s.id = m.from_stream
  where m.case_id = $1 and s.case_id <> $1 and m.received_at is not null)
select c.id, c.kind, c.name, c.stage, case
  when exists (select 1 from ledger l join stream s on l.turn_id like 'm:' || s.id || ':%'
    where l.case_id = $1 and l.case_seq = 1 and s.case_id = c.id) then 'source'
  when exists (select 1 from ledger l join own on l.turn_id like 'm:' || own.id || ':%' where l.case_id = c.id and l.case_seq = 1) then 'result'
  else 'told' end as relation
from "case" c join others using (id) order by c.opened_at, c.id`;

export async function relatedCasesOf(on: Querying, caseId: string): Promise<readonly RelatedCase[]> {
  return rows<RelatedCase>(on, related, [caseId]);
}
