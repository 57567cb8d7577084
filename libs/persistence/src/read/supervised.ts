import type { Day, Instant } from '@app/calendar';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { databaseNow } from './database-now';
import { litSql } from './lit';
import { now } from './now';
import type { CaseTask } from './tasks';

/** A supervision that has not ended, with its case. */
export interface SupervisedLine {
  readonly stream: string;
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  readonly stage: string;
  readonly caseId: string;
}

const running = (lit: string): string => `
select s.id as stream, s.n, s.supervisor, s.addressee, s.stage, s.case_id as "caseId" from stream s join "case" c on c.id = s.case_id
where s.supervisor is not null and not s.ended and ($1::text[] is null or s.supervisor = any($1)) and ($2::text[] is null or left(s.addressee, 6) = any($2))
  and ($3::text[] is null or not s.supervisor = any($3))${lit}
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
  return rows<SupervisedLine>(on, running(''), [supervisors, places, notBy, limit]);
}

/** Of them those whose case is late or nearly so: not always the ones that end first, since each ladder warns at a time of its own. */
export async function lateSupervisedCases(
  on: Querying,
  { supervisors, places, notBy, limit }: SupervisedAsk,
): Promise<readonly SupervisedLine[]> {
  const lit = ` and (${litSql('red', '$5')} or ${litSql('amber', '$5')})`;
  return rows<SupervisedLine>(on, running(lit), [supervisors, places, notBy, limit, await databaseNow(on)]);
}

const questions = `
select t.stream, t.id, t.title, t.owner, t.clock, t.command, t.since, t.case_id as "caseId", ${now} + s.shift * interval '1 millisecond' as today
from task t join stream s on s.id = t.stream
where t.command = 'decide-supervision' and ($1::text[] is null or t.owner = any($1)) order by t.since desc, t.stream, t.id limit $2`;

/** The open questions whether a case is supervised, the last one first. @param deciders organs (ids) that decide; null does not narrow */
export function supervisionQuestions(on: Querying, deciders: readonly string[] | null, limit: number): Promise<readonly CaseTask[]> {
  return rows<CaseTask>(on, questions, [deciders, limit]);
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
  /** In real time. */
  readonly endAt: Instant;
  readonly today: Instant;
  /** Null where nobody's task is pressed by it. */
  readonly holder: string | null;
  readonly since: Instant | null;
}

const pressing = `end_at <= $1::timestamptz + $2 * interval '1 day'`;
const first = 'order by k.end_at, k.stream, k.id limit $3';

// Of the whole country the ends in their order, of some places the cases first: the planner, which cannot see where there are fewer, is fenced in.
const inCountry = `
  select k.stream, k.id, k.case_id from clock k join "case" c on c.id = k.case_id where k.${pressing} and k.side is null ${first}`;
const inCases = `
  select k.stream, k.id, k.case_id from unnest($4::uuid[]) c
  cross join lateral (select end_at, stream, id, case_id from clock where case_id = c and ${pressing} and side is null offset 0) k ${first}`;

const endings = (found: string): string => `
select k.case_id as "caseId", c.name as "caseName", c.place, k.stream, k.id as clock, k.title, k.due_date as "dueDate", k.end_at as "endAt",
  ${now} + s.shift * interval '1 millisecond' as today, t.owner as holder, t.since
from (${found}) f
join clock k on k.stream = f.stream and k.id = f.id join "case" c on c.id = f.case_id join stream s on s.id = k.stream
left join lateral (select owner, since from task t where t.stream = k.stream and t.clock = k.id order by t.since limit 1) t on true
order by k.end_at, k.stream, k.id`;

const endingCases = `
select id, end_at as "endAt" from "case" where place = any($3) and end_at < 'infinity' and ${pressing} order by end_at`;

/** Ends of what our own side has to do, by law, order or internal limit, passed or within `days`, the earliest first. @param places division codes of the cases */
export async function endingWithin(
  on: Querying,
  places: readonly string[] | null,
  days: number,
  limit: number,
): Promise<readonly EndingLine[]> {
  const moment = await databaseNow(on);
  if (places === null) return rows<EndingLine>(on, endings(inCountry), [moment, days, limit]);
  const cases = await rows<{ id: string; endAt: Instant }>(on, endingCases, [moment, days, places]);
  const within = (some: typeof cases) => rows<EndingLine>(on, endings(inCases), [moment, days, limit, some.map(({ id }) => id)]);
  // The ends that come first are those of the cases that end first, unless what ends first in them is another side's.
  const found = await within(cases.slice(0, limit));
  const [last, next] = [found[limit - 1]?.endAt, cases[limit]?.endAt];
  return next === undefined || (last !== undefined && last <= next) ? found : within(cases);
}
