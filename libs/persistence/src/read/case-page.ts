import type { Instant } from '@app/calendar';
import type { Light } from '@app/clock';
import { caseKinds } from '@app/domain';
import type { CaseKind } from '@app/domain';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { burningClocksOf } from './burning-clocks';
import type { BurningClock } from './burning-clocks';
import { caseColumns, changes, lineOf } from './case-line';
import type { CaseLine, CaseRow } from './case-line';
import { withText } from './case-text';
import { databaseNow } from './database-now';
import { litSql } from './lit';
import { everywhere } from './scope';
import type { Scope } from './scope';

/** One line of the list of cases, with what its light follows from. */
export interface ListedCase extends CaseLine {
  readonly clocks: readonly BurningClock[];
  /** What it is ordered by, for the mark of a page; null where it has no end. */
  readonly orderedBy: Instant | null;
}

export type CaseOrder = 'newest' | 'nearest-end' | 'last-change';

/** Which cases are asked for: null does not narrow. */
export interface CaseFilter {
  readonly kind: CaseKind | null;
  /** Division codes: the place and all that lies below it. */
  readonly places: readonly string[] | null;
  /** As determined, else as the numbers say. */
  readonly level: string | null;
  readonly stage: string | null;
  readonly light: Light | null;
  /** Each of its words has to stand in the name or the unit. */
  readonly text: string | null;
}

export const anyCase: CaseFilter = { kind: null, places: null, level: null, stage: null, light: null, text: null };

/** Where a page ends: the next one begins behind it, whatever was opened meanwhile. */
export interface CaseMark {
  readonly orderedBy: Instant | null;
  readonly id: string;
}

const orders: Readonly<Record<CaseOrder, { readonly by: string; readonly way: 'asc' | 'desc' }>> = {
  newest: { by: 'c.opened_at', way: 'desc' },
  'nearest-end': { by: 'c.end_at', way: 'asc' },
  'last-change': { by: 'c.changed_at', way: 'desc' },
};

/** What is asked of the list of cases. */
export interface CasePageAsk {
  readonly filter: CaseFilter;
  readonly scope?: Scope;
  readonly order: CaseOrder;
  readonly after: CaseMark | null;
  readonly limit: number;
}

/** A page of cases, behind `after`. Two statements however many cases there are: the page, and its clocks; a light asks the time first. */
export async function casePage(
  on: Querying,
  { filter, scope = everywhere, order, after, limit }: CasePageAsk,
): Promise<readonly ListedCase[]> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const { by, way } = orders[order];
  const where = [...within(scope, value), ...conditions(filter, await momentFor(filter, on), value)];
  if (filter.text !== null) where.push(await found(on, filter.text, value));
  if (after !== null) {
    const mark = `(${value(after.orderedBy ?? 'infinity')}::timestamptz, ${value(after.id)}::uuid)`;
    where.push(`(${by}, c.id) ${way === 'desc' ? '<' : '>'} ${mark}`);
  }
  const sql = `
select ${caseColumns}, nullif(${by}, 'infinity') as "orderedBy" from (
  select c.id from "case" c ${whereSql(where)} order by ${by} ${way}, c.id ${way} limit ${value(limit)}) page join "case" c on c.id = page.id ${changes}
order by ${by} ${way}, c.id ${way}`;
  const listed = await rows<CaseRow & Pick<ListedCase, 'orderedBy'>>(on, sql, values);
  const clocks = await burningClocksOf(
    on,
    listed.map(({ id }) => id),
  );
  return listed.map(({ orderedBy, ...line }) => ({
    ...lineOf(line),
    orderedBy,
    clocks: clocks.filter(({ caseId }) => caseId === line.id),
  }));
}

type Value = (given: unknown) => string;

function whereSql(where: readonly string[]): string {
  return where.length === 0 ? '' : `where ${where.join(' and ')}`;
}

/** Only a light goes by the time. */
function momentFor({ light }: CaseFilter, on: Querying): Promise<Instant> | null {
  return light === null ? null : databaseNow(on);
}

function within({ places }: Scope, value: Value): string[] {
  return places === null ? [] : [`c.place = any(${value(places)}::text[])`];
}

// From how many on what a text finds is looked for along the order of the list, which soon has a page of it, instead of being put in order. The planner
// cannot tell: words that always go together look to it as if hardly anything had them all.
const many = 1_000;

async function found(on: Querying, text: string, value: Value): Promise<string> {
  const values: unknown[] = [];
  const few = `${withText(text, (given) => `$${values.push(given)}`)} limit ${many + 1}`;
  const ids = (await rows<{ case_id: string }>(on, few, values)).map(({ case_id: id }) => id);
  return ids.length > many ? `exists (${withText(text, value)} and t.case_id = c.id offset 0)` : `c.id = any(${value(ids)}::uuid[])`;
}

function conditions({ kind, places, level, stage, light }: CaseFilter, now: Instant | null, value: Value): string[] {
  return [
    ...(kind === null ? [] : [`c.kind = ${value(kind)}`]),
    ...(places === null ? [] : [`c.place = any(${value(places)}::text[])`]),
    ...(level === null ? [] : [`coalesce(c.level, c.computed_level) = ${value(level)}`]),
    ...(stage === null ? [] : [`c.stage = ${value(stage)}`]),
    ...(light === null ? [] : [litSql(light, value(now))]),
  ];
}

/** From here on a list says only that there are as many or more: counting all takes too long for what it says. */
export const mostCounted = 10_000;

/** How many cases the filter finds, `mostCounted` at most. */
export async function countCases(on: Querying, filter: CaseFilter, scope: Scope = everywhere): Promise<number> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = [...within(scope, value), ...conditions(filter, await momentFor(filter, on), value)];
  if (filter.text !== null) where.push(`c.id in (${withText(filter.text, value)})`);
  const sql = `select count(*)::int as count from (select 1 from "case" c ${whereSql(where)} limit ${mostCounted}) found`;
  return (await row<{ count: number }>(on, sql, values))?.count ?? 0;
}

// A kind for itself, so that one of which there are few is looked up and not searched for.
const counts = (where: string): string =>
  caseKinds
    .map(
      (kind) =>
        `(select count(*)::int from (select 1 from "case" c where c.kind = '${kind}'${where} limit ${mostCounted}) found) as ${kind}`,
    )
    .join(', ');

/** How many cases there are of each kind that there is one of, `mostCounted` at most. */
export async function caseCounts(on: Querying, { places }: Scope = everywhere): Promise<Readonly<Partial<Record<CaseKind, number>>>> {
  const values = places === null ? [] : [places];
  const found = await row<Record<CaseKind, number>>(on, `select ${counts(places === null ? '' : ' and c.place = any($1)')}`, values);
  return Object.fromEntries(Object.entries(found ?? {}).filter(([, count]) => count > 0));
}

const named = `
select ${caseColumns} from "case" c ${changes} where c.id = any($1::uuid[])`;

/** Lines of cases by their ids, each with its clocks. */
export async function casesByIds(on: Querying, ids: readonly string[]): Promise<ReadonlyMap<string, Omit<ListedCase, 'orderedBy'>>> {
  const found = await rows<CaseRow>(on, named, [ids]);
  const clocks = await burningClocksOf(on, ids);
  return new Map(found.map((line) => [line.id, { ...lineOf(line), clocks: clocks.filter(({ caseId }) => caseId === line.id) }]));
}
