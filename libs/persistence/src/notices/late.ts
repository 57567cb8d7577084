import type { OuterWay } from '@app/people';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { now } from '../read/now';

/** Deliveries on one way that should have gone out long ago. */
export interface LateDeliveries {
  readonly way: OuterWay;
  readonly count: number;
  /** Of the one that waits the longest. */
  readonly seconds: number;
}

// Ready is what is written and may sound by now, in the time of its own stream.
const readyAt = `greatest(d.written_at, d.send_at - s.shift * interval '1 millisecond')`;

const late = `
select d.way, count(*)::int as count, floor(extract(epoch from ${now} - min(${readyAt})))::int as seconds
from delivery d join stream s on s.id = d.stream
where d.way <> 'app' and d.state in ('waiting', 'sending') and d.written_at < ${now} - $1 * interval '1 second'
  and ${readyAt} < ${now} - $1 * interval '1 second'
group by d.way order by d.way`;

/** What has been ready outside the application for more than `seconds` without being taken, for each way. */
export function lateDeliveries(on: Querying, seconds: number): Promise<readonly LateDeliveries[]> {
  return rows<LateDeliveries>(on, late, [seconds]);
}

// That something is taken back is told to whoever had it, be it nobody; and some posts are of no organ yet.
const unwritten = `
select count(*)::int as count from rung r
where r.written_at between ${now} - interval '24 hours' and ${now} - $1 * interval '1 second'
  and r.name <> 'withdrawn' and not exists (select 1 from delivery d where d.stream = r.stream and d.rung = r.id)
  and exists (select 1 from ledger l cross join lateral (select l.body::jsonb->'data' as data) e
    where l.stream = r.stream and l.kind = 'rung.fired' and e.data->>'rung' = r.id and jsonb_path_exists(e.data, '$.held[*].organ ? (@ != null)'))`;

/** How many reminders of the last 24 hours were given more than `seconds` ago to posts of organs, and reached nobody's list, not even that of the vacant posts. */
export async function unwrittenDeliveries(on: Querying, seconds: number): Promise<number> {
  return (await row<{ count: number }>(on, unwritten, [seconds]))?.count ?? 0;
}

const failed = `select count(*)::int as count from dispatch where state = 'failed' and ended_at > ${now} - interval '24 hours'`;

/** How many messages of the last 24 hours were refused or given up. */
export async function failedDispatches(on: Querying): Promise<number> {
  return (await row<{ count: number }>(on, failed))?.count ?? 0;
}
