import type { Instant } from '@app/calendar';
import type { Light } from '@app/clock';
import { feedbackKinds, standingSteps } from '@app/domain';
import type { SupervisionStep } from '@app/domain';
import { eventOf } from '../ledger/body';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { withText } from './case-text';
import { databaseNow } from './database-now';
import { litSql } from './lit';
import type { Scope } from './scope';

/** Which supervisions are asked for: null does not narrow. */
export interface SupervisionFilter {
  readonly over: 'running' | 'ended' | null;
  /** Organs (ids) that supervise. */
  readonly supervisors: readonly string[] | null;
  /** Division codes of the cases. */
  readonly places: readonly string[] | null;
  /** As determined, else as the numbers say. */
  readonly level: string | null;
  readonly step: SupervisionStep | null;
  readonly light: Light | null;
  /** Each of its words has to stand in the name of the case or its unit. */
  readonly text: string | null;
}

/** A row of the list of supervised cases. */
export interface SupervisionRow {
  readonly stream: string;
  readonly caseId: string;
  /** Which supervision of the case. */
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  readonly stage: string;
  /** At which of its steps it stands; null once it is released or withdrawn. */
  readonly step: SupervisionStep | null;
  /** Number of the notice as it was issued; null where it has none. */
  readonly notice: string | null;
  readonly issuedOn: Instant;
  /** Whether it is recorded who approved the notice before its issue. */
  readonly approved: boolean;
  /** When the supervised side last said how it stands. */
  readonly lastFeedbackAt: Instant | null;
  /** The earliest end in the supervision itself, in real time; null where nothing runs. */
  readonly endAt: Instant | null;
}

/** Where a page ends. */
export interface SupervisionMark {
  readonly endAt: Instant | null;
  readonly stream: string;
}

// What was said of a report that no longer stands counts no more. A text that was sent up says how it stands as well.
const feedback = `from ledger l where l.stream = s.id and (l.kind = any($1) or (l.kind = 'supervision.draft-heard' and l.body like '%"by":"sent-up"%'))
  and l.seq > coalesce((select max(o.seq) from ledger o where o.stream = s.id and o.kind = 'supervision.reopened'), 0)`;

const step = `case when s.stage = 'opened' then 'received' when s.stage in ('vetted', 'completed') then 'released'
  when s.stage = 'supervising' then case when exists (select 1 ${feedback}) then 'vetted' else 'handling' end end`;

const from = 'from stream s join "case" c on c.id = s.case_id';

type Value = (given: unknown) => string;

function conditions(
  { over, supervisors, places, level, step: at, light, text }: SupervisionFilter,
  { places: seen }: Scope,
  value: Value,
  now: Instant,
) {
  const within = [places, seen].filter((codes): codes is readonly string[] => codes !== null);
  return [
    's.supervisor is not null',
    ...(over === null ? [] : [over === 'running' ? "s.stage not in ('released', 'withdrawn')" : "s.stage in ('released', 'withdrawn')"]),
    ...(supervisors === null ? [] : [`s.supervisor = any(${value(supervisors)}::text[])`]),
    ...within.map((codes) => `c.place = any(${value(codes)}::text[])`),
    ...(level === null ? [] : [`coalesce(c.level, c.computed_level) = ${value(level)}`]),
    ...(at === null ? [] : [`${step} = ${value(at)}`]),
    ...(light === null ? [] : [litSql(light, value(now), 'stream')]),
    ...(text === null ? [] : [`exists (${withText(text, value)} and t.case_id = c.id)`]),
  ].join(' and ');
}

interface PageAsk {
  readonly filter: SupervisionFilter;
  readonly scope: Scope;
  readonly after: SupervisionMark | null;
  readonly limit: number;
}

interface PageRow extends Omit<SupervisionRow, 'notice' | 'issuedOn'> {
  readonly opening: string;
}

/** 督办台账: a page of supervised cases, the one that ends first before the others and what has no end last. */
export async function supervisionPage(on: Querying, { filter, scope, after, limit }: PageAsk): Promise<readonly SupervisionRow[]> {
  const values: unknown[] = [feedbackKinds];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = conditions(filter, scope, value, await databaseNow(on));
  const ends = `coalesce(s.end_at, 'infinity')`;
  const behind = after === null ? '' : ` and (${ends}, s.id) > (${value(after.endAt ?? 'infinity')}::timestamptz, ${value(after.stream)})`;
  const sql = `
select s.id as stream, s.case_id as "caseId", s.n, s.supervisor, s.addressee, s.stage, ${step} as step, s.end_at as "endAt",
  (select max(l.occurred_at) ${feedback}) as "lastFeedbackAt",
  (select l.body from ledger l where l.stream = s.id and l.kind = 'supervision.opened' order by l.seq limit 1) as opening,
  exists (select 1 from ledger l where l.stream = s.id and l.kind = 'supervision.notice-approved') as approved
${from} where ${where}${behind} order by ${ends}, s.id limit ${value(limit)}`;
  return (await rows<PageRow>(on, sql, values)).map(({ opening, approved, ...line }) => {
    const notice = noticeIn(opening);
    return { ...line, ...notice, approved: approved || notice.approved };
  });
}

/** The number stands in the ledger as the series gave it, or as it was issued. */
function noticeIn(opening: string): Pick<SupervisionRow, 'notice' | 'issuedOn' | 'approved'> {
  const { data, occurredAt } = eventOf(opening);
  const { number } = data;
  const given = typeof number === 'object' && number !== null && 'text' in number ? number.text : number;
  return { notice: typeof given === 'string' ? given : null, issuedOn: occurredAt, approved: data['approved'] !== undefined };
}

/** How many there are at each step, under each light, and in all. */
export interface SupervisionCounts {
  readonly all: number;
  readonly steps: Readonly<Record<(typeof standingSteps)[number], number>>;
  readonly lights: Readonly<Record<Light, number>>;
  readonly over: Readonly<Record<'running' | 'ended', number>>;
}

const lights = ['red', 'amber', 'green', 'grey'] as const satisfies readonly Light[];

/** Each number is that of the list which the link beside it opens: it goes by all that is asked but for its own kind. */
export async function supervisionCounts(on: Querying, filter: SupervisionFilter, scope: Scope): Promise<SupervisionCounts> {
  const now = await databaseNow(on);
  const count = async (asked: SupervisionFilter, columns: (value: Value) => readonly string[]): Promise<Record<string, number>> => {
    const values: unknown[] = [feedbackKinds];
    const value = (given: unknown): string => `$${values.push(given)}`;
    const where = conditions(asked, scope, value, now);
    const used = `${columns(value).join(', ')}, cardinality($1::text[]) as used`;
    return (await row<Record<string, number>>(on, `select ${used} ${from} where ${where}`, values)) ?? {};
  };
  const counted = (name: string, condition: string) => `count(*) filter (where ${condition})::int as "${name}"`;
  const bySteps = await count({ ...filter, step: null }, () => standingSteps.map((at) => counted(at, `${step} = '${at}'`)));
  const byLights = await count({ ...filter, light: null }, (value) => {
    const moment = value(now);
    return lights.map((light) => counted(light, litSql(light, moment, 'stream')));
  });
  const ended = "s.stage in ('released', 'withdrawn')";
  const byEnd = await count({ ...filter, over: null }, () => [counted('running', `not ${ended}`), counted('ended', ended)]);
  const all = await count(filter, () => ['count(*)::int as all']);
  return {
    all: all['all'] ?? 0,
    steps: numbers(standingSteps, bySteps),
    lights: numbers(lights, byLights),
    over: numbers(['running', 'ended'], byEnd),
  };
}

function numbers<Name extends string>(names: readonly Name[], found: Readonly<Record<string, number>>): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, found[name] ?? 0])) as Record<Name, number>;
}
