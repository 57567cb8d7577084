import type { Instant } from '@app/calendar';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { now } from './now';

/** An accident that is new since yesterday, or whose numbers or level have changed. */
export interface NewsLine {
  readonly caseId: string;
  readonly isNew: boolean;
  /** Kinds of the events that changed numbers or level. */
  readonly changes: readonly string[];
  readonly at: Instant;
}

const telling = [
  'casualties.changed',
  'casualties.withdrawn',
  'missing.presumed-dead',
  'missing.confirmed-dead',
  'level.determined',
  'casualty.listed',
  'casualty.restated',
];

// By the case's own today, which is no further on than real time since its last change: what did not change for two days is not new.
const news = `
select c.id as "caseId", c.opened_at >= own.yesterday as "isNew", coalesce(e.kinds, '{}') as changes, coalesce(e.at, c.opened_at) as at
from (select id from "case" where kind = 'accident' and changed_at >= ${now} - interval '2 days' and ($1::text[] is null or place = any($1)) offset 0) recent
cross join lateral (select id, opened_at, changed_at from "case" where id = recent.id offset 0) c
cross join lateral (select (date_trunc('day', (${now} + s.shift * interval '1 millisecond') at time zone 'Asia/Shanghai') - interval '1 day')
  at time zone 'Asia/Shanghai' as yesterday from stream s where s.case_id = c.id order by s.procedure, s.n limit 1) own
left join lateral (select array_agg(distinct l.kind) as kinds, max(l.recorded_at) as at from ledger l
  where l.case_id = c.id and l.kind = any($3) and l.recorded_at >= own.yesterday) e on true
where c.opened_at >= own.yesterday or e.kinds is not null
order by c.changed_at desc, c.id desc limit $2`;

/** What is new since the beginning of yesterday, the last change first. @param places division codes */
export function newsSinceYesterday(on: Querying, places: readonly string[] | null, limit: number): Promise<readonly NewsLine[]> {
  return rows<NewsLine>(on, news, [places, limit, telling]);
}
