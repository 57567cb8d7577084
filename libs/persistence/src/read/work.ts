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
${now} + s.shift * interval '1 millisecond' as today, t.end_at as "endAt"`;
const around = 'join stream s on s.id = t.stream join "case" c on c.id = t.case_id';

type Value = (given: unknown) => string;

/** Ranges of the ends in real time; a day is that of the end's own procedure, whose today may be ahead. */
function ending({ owners, due }: Pick<WorkAsk, 'owners' | 'due'>, moment: Instant, value: Value): string {
  const at = due === null ? '' : `${value(moment)}::timestamptz`;
  const within = (days: number): string =>
    `t.end_at > ${at} and t.end_at <= ${at} + interval '${days + 1} days' and t.end_day_at <= ${at} + interval '${days} days'`;
  const ends = { today: () => within(0), 'three-days': () => within(3), overdue: () => `t.end_at <= ${at}` };
  return `${due === null ? 't.end_at is not null' : ends[due]()}${owned(owners, value)}`;
}

function owned(owners: readonly string[] | null, value: Value): string {
  return owners === null ? '' : ` and t.owner = any(${value(owners)}::text[])`;
}

/** What has to be done in the order of its end, what has none last. */
export async function workOf(on: Querying, ask: WorkAsk): Promise<readonly WorkLine[]> {
  const { owners, due, after, limit } = ask;
  const pressing = after !== null && after.endAt === null ? [] : await withEnd(on, ask, limit);
  if (due !== null || pressing.length === limit) return pressing;
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const mark = after === null || after.endAt !== null ? '' : markSql('t.since', after.since, after, value);
  const found = `select * from task t where t.end_at is null${owned(owners, value)}${mark} order by t.since, t.stream, t.id limit ${value(limit - pressing.length)}`;
  return [
    ...pressing,
    ...(await rows<WorkLine>(on, `select ${columns} from (${found}) t ${around} order by t.since, t.stream, t.id`, values)),
  ];
}

async function withEnd(on: Querying, ask: WorkAsk, limit: number): Promise<readonly WorkLine[]> {
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const ends = ending(ask, await databaseNow(on), value);
  const mark = ask.after === null ? '' : markSql('t.end_at', ask.after.endAt, ask.after, value);
  const found = `select * from task t where ${ends}${mark} order by t.end_at, t.stream, t.id limit ${value(limit)}`;
  return rows<WorkLine>(on, `select ${columns} from (${found}) t ${around} order by t.end_at, t.stream, t.id`, values);
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
    `(select count(*)::int from (select 1 from task t where ${ending({ owners, due }, moment, value)} limit ${most}) found)`;
  const sql = `select ${count('today')} as today, ${count('three-days')} as "three-days", ${count('overdue')} as overdue`;
  return (await row<Record<Due, number>>(on, sql, values)) ?? { today: 0, 'three-days': 0, overdue: 0 };
}

const waiting = `
select ${columns} from (select id, name, place from "case" where responsible = any($1) offset 0) c
cross join lateral (select * from task where case_id = c.id offset 0) t
join stream s on s.id = t.stream
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
select ${columns} from ${tasks} t ${around}
where t.command = any($2) and ($1::text[] is null or t.owner = any($1)) order by t.end_at nulls last, t.since, t.stream, t.id limit $3`;
  return rows<WorkLine>(on, sql, [owners, commands, limit]);
}
