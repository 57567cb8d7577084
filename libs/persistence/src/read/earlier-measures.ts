import { kindInName } from '@app/domain';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { searched } from './case-text';
import type { MeasureRow } from './measures';
import type { Scope } from './scope';

/** An item of another accident, and why it is shown: of the same unit, or of the same kind in the same city. */
export interface EarlierMeasure extends MeasureRow {
  readonly alike: 'unit' | 'kind';
}

const most = 30;

// Either way an index finds the few cases; their items follow from the primary key of their streams.
const alike = `
with own as (select id, unit, place from "case" where id = $1),
near as (
  select c.id, 'unit' as alike from "case" c join own on c.unit = own.unit and c.id <> own.id
  union all
  select c.id, 'kind' from case_text t join "case" c on c.id = t.case_id join own on c.id <> own.id and c.unit is distinct from own.unit
    and left(c.place, 4) = left(own.place, 4)
  where cardinality($2::text[]) > 0 and t.grams @> $2::text[] and ($3::text is null or t.words like $3))
select m.stream, m.n, m.case_id as "caseId", c.name as "caseName", m.addressee, m.kind, m.title, m.state, m.state_since as "stateSince", m.year,
  m.due_on as "dueOn", near.alike
from near join "case" c on c.id = near.id join measure m on m.stream = 'rectification/' || near.id
where $4::text[] is null or c.place = any($4::text[])
order by near.alike = 'kind', m.state in ('done', 'changed', 'ended'), m.year desc, m.stream, m.n limit ${most}`;

/** The items of earlier accidents of the same unit, and of the same kind in the same city: those that are still open first. */
export async function earlierMeasures(on: Querying, caseId: string, { places }: Scope): Promise<readonly EarlierMeasure[]> {
  const own = await row<{ name: string }>(on, 'select name from "case" where id = $1', [caseId]);
  const kind = own === undefined ? null : kindInName(own.name);
  const [term] = kind === null ? [] : searched(kind);
  return rows<EarlierMeasure>(on, alike, [caseId, term?.grams ?? [], term?.pattern ?? null, places]);
}
