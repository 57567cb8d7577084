import type { Instant } from '@app/calendar';
import type { RecordedEvent } from '@app/domain';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { caseColumns, changes, lineOf } from './case-line';
import type { CaseLine, CaseRow } from './case-line';
import type { Scope } from './scope';

/** What the duty desk still has to report, tell or enter. */
export const dutyCommands = [
  'record-report-received',
  'record-report-forwarded',
  'record-express-report',
  'record-follow-up-report',
  'record-unit-informed',
  'record-notice',
  'record-statistics-entry',
] as const;

// The tasks of an owner are few: the planner is kept from looking through all of a kind.
const owing = (tasks: string): string => `
select ${caseColumns}, o.first as "firstEnd" from (
  select t.case_id, min(k.due_at - s.shift * interval '1 millisecond') as first
  from ${tasks} t join stream s on s.id = t.stream join "case" p on p.id = t.case_id left join clock k on k.stream = t.stream and k.id = t.clock
  where t.command = any($1) and ($2::text[] is null or t.owner = any($2)) and ($4::text[] is null or p.place = any($4))
  group by t.case_id order by first nulls last, t.case_id limit $3) o join "case" c on c.id = o.case_id ${changes}
order by o.first nulls last, o.case_id`;

/** Cases of which something is still to be reported, told or entered, what ends first before the others. @param owners organs or roles; null for all */
export async function owingReports(
  on: Querying,
  owners: readonly string[] | null,
  limit: number,
  { places }: Scope,
): Promise<readonly CaseLine[]> {
  const tasks = owners === null ? 'task' : '(select * from task where owner = any($2) offset 0)';
  const found = await rows<CaseRow & { firstEnd: Instant | null }>(on, owing(tasks), [dutyCommands, owners, limit, places]);
  return found.map(({ firstEnd: _first, ...line }) => lineOf(line));
}

/** An event of one of several cases. */
export interface CaseEvent {
  readonly caseId: string;
  readonly event: RecordedEvent;
}

const events = `select case_id as "caseId", body from ledger where case_id = any($1::uuid[]) and kind = any($2) order by case_id, case_seq`;

/** Events of these kinds, of each case in the order in which they were recorded. */
export async function eventsOf(on: Querying, caseIds: readonly string[], kinds: readonly string[]): Promise<readonly CaseEvent[]> {
  const found = await rows<{ caseId: string; body: string }>(on, events, [caseIds, kinds]);
  return found.map(({ caseId, body }) => ({ caseId, event: eventOf(body) }));
}

const lastOfKind = `
select l.case_id as "caseId", l.body from ledger l join "case" c on c.id = l.case_id
where l.kind = 'shift.handed-over' and ($2::text[] is null or c.place = any($2))
order by l.recorded_at desc, l.case_id, l.case_seq desc limit $1`;

/** The last hand-overs of the duty desk in any case that the scope names, the newest first. */
export async function lastHandovers(on: Querying, limit: number, { places }: Scope): Promise<readonly CaseEvent[]> {
  const found = await rows<{ caseId: string; body: string }>(on, lastOfKind, [limit, places]);
  return found.map(({ caseId, body }) => ({ caseId, event: eventOf(body) }));
}
