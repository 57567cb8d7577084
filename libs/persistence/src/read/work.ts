import type { Instant } from '@app/calendar';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { databaseNow } from './database-now';
import { now } from './now';
import type { TaskLine } from './tasks';

/** A task with its case and the end that presses, in real time. */
export interface WorkLine extends TaskLine {
  readonly caseId: string;
  readonly caseName: string;
  /** Division code. */
  readonly place: string;
  /** The today of its procedure. */
  readonly today: Instant;
  /** What it is ordered by; null where no end is known. */
  readonly endAt: Instant | null;
}

/** Which work: that which ends today, within three days, or should have ended, each by the case's own today. */
export type Due = 'today' | 'three-days' | 'overdue';

/** Where a page of work ends. */
export interface WorkMark {
  /** Null behind all that has an end. */
  readonly endAt: Instant | null;
  /** Counts among what has no end. */
  readonly since: Instant;
  readonly stream: string;
  readonly id: string;
}

export interface WorkAsk {
  /** Organs or roles; null for all. */
  readonly owners: readonly string[] | null;
  readonly due: Due | null;
  readonly after: WorkMark | null;
  readonly limit: number;
}

const columns = `
t.stream, t.id, t.title, t.owner, t.clock, t.command, t.since, t.case_id as "caseId", c.name as "caseName", c.place,
${now} + s.shift * interval '1 millisecond' as today, k.end_at as "endAt"`;

type Value = (given: unknown) => string;

/** Ends between two moments of real time: an index finds them. The day itself is that of the case. */
function ends(due: Due | null, at: string): string {
  if (due === null) return 'end_at is not null';
  if (due === 'overdue') return `end_at <= ${at}`;
  return `end_at > ${at} and end_at <= ${at} + interval '${due === 'today' ? 1 : 4} days'`;
}

function onDay(due: Due | null, at: string): string {
  const own = `(${at} + s.shift * interval '1 millisecond')`;
  const day = `(${own} at time zone 'Asia/Shanghai')::date`;
  if (due === null) return 'true';
  if (due === 'overdue') return `k.due_at <= ${own}`;
  return `k.due_at > ${own} and k.due_date ${due === 'today' ? `= ${day}` : `<= ${day} + 3`}`;
}

/**
 * Tasks with the ends that press, from the side on which there are fewer: the tasks of an owner, or the ends in their order. The fences (`offset 0`) keep
 * the planner, which cannot see how few there are, from walking along the other side. What is counted needs no order.
 */
function ending({ owners, due }: Pick<WorkAsk, 'owners' | 'due'>, moment: Instant, value: Value, order: 'by end' | 'any'): string {
  const at = due === null ? '' : `${value(moment)}::timestamptz`;
  const pressing = `(select * from clock where ${ends(due, at)}${owners === null && order === 'by end' ? ' order by end_at, stream, id offset 0' : ''}) k`;
  const tasks = owners === null ? 'task t' : `(select * from task where owner = any(${value(owners)}::text[]) offset 0) t`;
  return `
from ${tasks} join ${pressing} on k.stream = t.stream and k.id = t.clock join stream s on s.id = t.stream join "case" c on c.id = t.case_id
where ${onDay(due, at)}`;
}

/** Tasks on which no end presses. */
function endless(owners: readonly string[] | null, value: Value): string {
  const tasks = owners === null ? 'task t' : `(select * from task where owner = any(${value(owners)}::text[]) offset 0) t`;
  return `
from ${tasks} join stream s on s.id = t.stream join "case" c on c.id = t.case_id left join clock k on k.stream = t.stream and k.id = t.clock
where k.end_at is null`;
}

/** What has to be done in the order of its end, what has none last. */
export async function workOf(on: Querying, ask: WorkAsk): Promise<readonly WorkLine[]> {
  const { owners, due, after, limit } = ask;
  const pressing = after !== null && after.endAt === null ? [] : await withEnd(on, ask, limit);
  if (due !== null || pressing.length === limit) return pressing;
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const from = endless(owners, value);
  const mark = after === null || after.endAt !== null ? '' : markSql('t.since', after.since, after, value);
  const sql = `select ${columns} ${from}${mark} order by t.since, t.stream, t.id limit ${value(limit - pressing.length)}`;
  return [...pressing, ...(await rows<WorkLine>(on, sql, values))];
}

async function withEnd(on: Querying, ask: WorkAsk, limit: number): Promise<readonly WorkLine[]> {
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const from = ending(ask, await databaseNow(on), value, 'by end');
  const mark = ask.after === null ? '' : markSql('k.end_at', ask.after.endAt, ask.after, value);
  return rows<WorkLine>(on, `select ${columns} ${from}${mark} order by k.end_at, t.stream, t.id limit ${value(limit)}`, values);
}

function markSql(by: string, at: Instant | null, { stream, id }: WorkMark, value: Value): string {
  return ` and (${by}, t.stream, t.id) > (${value(at)}::timestamptz, ${value(stream)}::text, ${value(id)}::text)`;
}

/** How much of each there is, `most` standing for more. */
export async function countWork(on: Querying, owners: readonly string[] | null, most: number): Promise<Readonly<Record<Due, number>>> {
  const moment = await databaseNow(on);
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const count = (due: Due): string =>
    `(select count(*)::int from (select 1 ${ending({ owners, due }, moment, value, 'any')} limit ${most}) found)`;
  const sql = `select ${count('today')} as today, ${count('three-days')} as "three-days", ${count('overdue')} as overdue`;
  return (await row<Record<Due, number>>(on, sql, values)) ?? { today: 0, 'three-days': 0, overdue: 0 };
}

const waiting = `
select ${columns} from (select id, name, place from "case" where responsible = any($1) offset 0) c
cross join lateral (select * from task where case_id = c.id offset 0) t
join stream s on s.id = t.stream left join clock k on k.stream = t.stream and k.id = t.clock
where not t.owner = any($1) order by t.since, t.stream, t.id limit $2`;

/** What others have to do in the cases for which these organs are responsible, what has waited longest first. */
export function waitingFor(on: Querying, owners: readonly string[], limit: number): Promise<readonly WorkLine[]> {
  return rows<WorkLine>(on, waiting, [owners, limit]);
}

/** Tasks that these commands do, in the order of their ends. */
export function workByCommand(
  on: Querying,
  owners: readonly string[] | null,
  commands: readonly string[],
  limit: number,
): Promise<readonly WorkLine[]> {
  const tasks = owners === null ? 'task' : '(select * from task where owner = any($1) offset 0)';
  const sql = `
select ${columns} from ${tasks} t join stream s on s.id = t.stream join "case" c on c.id = t.case_id
left join clock k on k.stream = t.stream and k.id = t.clock
where t.command = any($2) and ($1::text[] is null or t.owner = any($1)) order by k.end_at nulls last, t.since, t.stream, t.id limit $3`;
  return rows<WorkLine>(on, sql, [owners, commands, limit]);
}
