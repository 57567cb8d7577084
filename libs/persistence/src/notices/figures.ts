import type { Instant } from '@app/calendar';
import type { Post } from '@app/clock';
import type { OuterWay } from '@app/people';
import { row } from '../rows';
import type { Querying } from '../rows';
import { now } from '../read/now';

/** Whether reminders arrived, in the last 24 hours of real time. */
export interface NoticeFigures {
  /** 应发: those that were given, and those that are due and were not. */
  readonly due: number;
  /** 已发出: reminders that were given. */
  readonly given: number;
  /** 已外发: deliveries that a mail server, a gateway or a messenger has taken. */
  readonly sent: number;
  /** 已送达: deliveries in the application that stood before their receiver. */
  readonly delivered: number;
  readonly read: number;
  /** 未送达: deliveries that were refused or given up on their way; another way may have taken over. */
  readonly failed: number;
  /** 待核实: nobody can say whether they arrived. */
  readonly doubtful: number;
  readonly takenBack: number;
  /** What waits outside the application the longest, of whatever day; null where nothing waits. */
  readonly oldest: { readonly way: OuterWay; readonly since: Instant } | null;
  /** Posts that reminders, of whatever day, were meant for and that nobody holds; 200 at most. */
  readonly vacant: readonly VacantPost[];
}

/** A post that nobody held when it was to be reminded, and that nobody holds now: a task for the administrator. */
export interface VacantPost {
  readonly organ: string;
  readonly post: Post;
  /** When a reminder first found nobody. */
  readonly since: Instant;
  /** How many reminders were meant for it since, and found nobody there. */
  readonly reminders: number;
  /** Of them, how many reached nobody above it either. */
  readonly lost: number;
}

const real = (time: string): string => `${time} - s.shift * interval '1 millisecond'`;

const given = `select count(*)::int from rung where written_at > ${now} - interval '24 hours'`;

const late = `
select count(*)::int from stream s join clock k on k.stream = s.id cross join jsonb_to_recordset(k.rungs) as g(at timestamptz, state text)
where not s.ended and s.stopped_at is null and ${real('s.next_due_at')} < ${now} and k.status in ('pending', 'running', 'overdue')
  and g.state = 'armed' and ${real('g.at')} < ${now}`;

const waiting = `
select jsonb_build_object('way', d.way, 'since', to_char(greatest(d.written_at, ${real('d.send_at')}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
from delivery d join stream s on s.id = d.stream
where d.way <> 'app' and d.state in ('waiting', 'sending') and ${real('d.send_at')} <= ${now} order by greatest(d.written_at, ${real('d.send_at')}) limit 1`;

const ways = `coalesce((select body->'ways' from notice_setting order by id desc limit 1), '[]')`;

// A deputy stands in for whoever holds it; whoever cannot be reached at all counts as nobody.
const holds = `
select 1 from assignment a join holder h on h.id = a.holder left join account c on c.name = h.account and c.disabled_at is null
where a.organ = v.organ and a.post = v.post and a.kind <> 'deputy' and a.from_at <= ${now} and (a.until_at is null or a.until_at > ${now})
  and (c.name is not null or (h.email is not null and w.ways ? 'mail') or (h.mobile is not null and w.ways ? 'sms')
    or (h.webhook is not null and w.ways ? 'webhook'))`;

const vacant = `
select v.organ, v.post, min(v.written_at) as since, count(distinct (v.stream, v.rung))::int as reminders,
  (count(distinct (v.stream, v.rung)) filter (where v.state = 'nobody'))::int as lost
from delivery v cross join (select ${ways} as ways) w
where v.reached is distinct from v.post and v.climbed_from is null and v.fell_from is null and not exists (${holds})
group by v.organ, v.post order by lost desc, v.organ, v.post limit 200`;

const figures = `
with day as (select way, state, shown_at, withdrawn_at from delivery where written_at > ${now} - interval '24 hours'),
counted as (select (count(*) filter (where way <> 'app' and state = 'sent'))::int as sent,
  (count(*) filter (where way = 'app' and shown_at is not null))::int as delivered, (count(*) filter (where state = 'read'))::int as read,
  (count(*) filter (where state = 'failed'))::int as failed, (count(*) filter (where state = 'doubtful'))::int as doubtful,
  (count(*) filter (where withdrawn_at is not null))::int as "takenBack" from day)
select counted.*, (${given}) as given, (${late}) as late, (${waiting}) as oldest,
  (select coalesce(jsonb_agg(to_jsonb(v) || jsonb_build_object('since', to_char(v.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
   from (${vacant}) v) as vacant
from counted`;

/** How many posts reminders were meant for that nobody holds; 200 at most. */
export async function countVacantPosts(on: Querying): Promise<number> {
  return (await row<{ count: number }>(on, `select count(*)::int as count from (${vacant}) v`))?.count ?? 0;
}

type Row = Omit<NoticeFigures, 'due'> & { readonly late: number };

/** @returns what became of the reminders of the last 24 hours, at the time of the database */
export async function noticeFigures(on: Querying): Promise<NoticeFigures> {
  const found = await row<Row>(on, figures);
  if (found === undefined) throw new Error('a count without a group has a row');
  const { late: notGiven, ...counted } = found;
  return { ...counted, due: counted.given + notGiven };
}
