import type { CaseKind, Task } from '@app/domain';
import type { Instant } from '@app/calendar';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { now } from './now';
import type { Scope } from './scope';

export interface TaskLine extends Task {
  readonly stream: string;
}

/** A line of the inbox: a task with its case and the end of the clock that presses. */
export interface InboxLine extends TaskLine {
  readonly caseId: string;
  readonly caseName: string;
  readonly caseKind: CaseKind;
  readonly dueAt: Instant | null;
}

const columns = 't.stream, t.id, t.title, t.owner, t.clock, t.command, t.since';

export async function tasksOf(on: Querying, caseId: string): Promise<readonly TaskLine[]> {
  return rows<TaskLine>(on, `select ${columns} from task t where t.case_id = $1 order by t.since, t.stream, t.id`, [caseId]);
}

/** A task of one of several cases. */
export interface CaseTask extends TaskLine {
  readonly caseId: string;
  /** The today of its procedure. */
  readonly today: Instant;
}

const ofCases = `
select ${columns}, t.case_id as "caseId", ${now} + s.shift * interval '1 millisecond' as today
from task t join stream s on s.id = t.stream and s.case_id = any($1::uuid[])
where t.case_id = any($1::uuid[]) order by t.case_id, t.since, t.stream, t.id`;

export async function tasksOfCases(on: Querying, caseIds: readonly string[]): Promise<readonly CaseTask[]> {
  return rows<CaseTask>(on, ofCases, [caseIds]);
}

const inbox = `
select ${columns}, t.case_id as "caseId", c.name as "caseName", c.kind as "caseKind", k.due_at as "dueAt"
from task t join "case" c on c.id = t.case_id left join clock k on k.stream = t.stream and k.id = t.clock
where ($1::text[] is null or t.owner = any($1)) and ($3::text is null or c.kind = $3)
  and ($4::text[] is null or c.place = any($4))
order by k.due_at nulls last, t.since, t.stream, t.id limit $2`;

/** What has to be done, the most pressing first; `owners` (organs or roles) and the kind of the case narrow it. */
export async function inboxOf(
  on: Querying,
  owners: readonly string[] | null,
  kind: CaseKind | null,
  limit: number,
  { places }: Scope,
): Promise<readonly InboxLine[]> {
  return rows<InboxLine>(on, inbox, [owners, limit, kind, places]);
}
