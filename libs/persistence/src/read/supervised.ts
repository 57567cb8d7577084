import type { Day, Instant } from '@app/calendar';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { databaseNow } from './database-now';
import { now } from './now';

/** A supervision that has not ended, with its case. */
export interface SupervisedLine {
  readonly stream: string;
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  readonly stage: string;
  readonly caseId: string;
}

const running = `
select s.id as stream, s.n, s.supervisor, s.addressee, s.stage, s.case_id as "caseId" from stream s join "case" c on c.id = s.case_id
where s.supervisor is not null and not s.ended and ($1::text[] is null or s.supervisor = any($1)) and ($2::text[] is null or left(s.addressee, 6) = any($2))
  and ($3::text[] is null or not s.supervisor = any($3))
order by c.end_at, s.id limit $4`;

/** Which supervisions are asked for; null does not narrow. */
export interface SupervisedAsk {
  readonly supervisors: readonly string[] | null;
  /** Division codes of those who are supervised. */
  readonly places: readonly string[] | null;
  readonly notBy: readonly string[] | null;
  readonly limit: number;
}

/** Supervisions under way, the case that ends first before the others. */
export function supervisedCases(on: Querying, { supervisors, places, notBy, limit }: SupervisedAsk): Promise<readonly SupervisedLine[]> {
  return rows<SupervisedLine>(on, running, [supervisors, places, notBy, limit]);
}

const undecided = `
select c.id from "case" c
where c.kind = 'accident' and c.stage in ('reported', 'investigating', 'submitted') and ($1::text[] is null or c.place = any($1))
  and (coalesce(c.level, c.computed_level) in ('larger', 'major', 'extraordinary') or c.possible_level in ('larger', 'major', 'extraordinary'))
  and not exists (select 1 from stream s where s.case_id = c.id and s.supervisor is not null)
order by c.opened_at desc, c.id desc limit $2`;

/** Accidents that are, or may be, 较大 or above and that nobody supervises: whether anybody is to, a person decides. @param places division codes */
export async function undecidedCases(on: Querying, places: readonly string[] | null, limit: number): Promise<readonly string[]> {
  return (await rows<{ id: string }>(on, undecided, [places, limit])).map(({ id }) => id);
}

const versions = `select stream, body from ledger where stream = any($1) and kind = 'supervision.draft-heard' order by stream, seq`;

/** By supervision, the version that was sent up last. */
export async function versionsSentUp(on: Querying, streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ stream: string; body: string }>(on, versions, [streams]);
  const sent = found.flatMap(({ stream, body }): [string, number][] => {
    const { data } = eventOf(body);
    return data['by'] === 'sent-up' ? [[stream, Number(data['version'])]] : [];
  });
  return new Map(sent);
}

/** An end of our own that has passed or comes soon, with whoever has to act. */
export interface EndingLine {
  readonly caseId: string;
  readonly caseName: string;
  readonly place: string;
  readonly stream: string;
  readonly clock: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly dueDate: Day;
  readonly today: Instant;
  /** Null where nobody's task is pressed by it. */
  readonly holder: string | null;
  readonly since: Instant | null;
}

const endings = `
select k.case_id as "caseId", c.name as "caseName", c.place, k.stream, k.id as clock, k.title, k.due_date as "dueDate",
  ${now} + s.shift * interval '1 millisecond' as today, t.owner as holder, t.since
from clock k join "case" c on c.id = k.case_id join stream s on s.id = k.stream
left join lateral (select owner, since from task t where t.stream = k.stream and t.clock = k.id order by t.since limit 1) t on true
where k.end_at <= $4::timestamptz + $2 * interval '1 day' and k.side is null and ($1::text[] is null or c.place = any($1))
order by k.end_at, k.stream, k.id limit $3`;

/** Ends of what our own side has to do, by law, order or internal limit, passed or within `days`, the earliest first. @param places division codes of the cases */
export async function endingWithin(
  on: Querying,
  places: readonly string[] | null,
  days: number,
  limit: number,
): Promise<readonly EndingLine[]> {
  return rows<EndingLine>(on, endings, [places, days, limit, await databaseNow(on)]);
}
