import type { Day, Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { itemKinds, itemStates } from '@app/domain';
import type { ItemKind, ItemState } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';
import type { Scope } from './scope';

/** Which items are asked for: null does not narrow. */
export interface MeasureFilter {
  readonly year: number | null;
  /** Organs (ids), or the name of a unit. */
  readonly addressees: readonly string[] | null;
  readonly state: ItemState | null;
  readonly kind: ItemKind | null;
  /** Division codes of the cases. */
  readonly places: readonly string[] | null;
}

type ByState = Readonly<Record<ItemState, number>>;

/** How many items of a year an addressee has, in all and in each state. */
export interface AddresseeYear {
  readonly addressee: string;
  readonly year: number;
  readonly all: number;
  readonly states: ByState;
}

export interface MeasureRow {
  readonly stream: string;
  readonly n: number;
  readonly caseId: string;
  readonly caseName: string;
  readonly addressee: string;
  readonly kind: ItemKind;
  readonly title: Text;
  readonly state: ItemState;
  readonly stateSince: Instant;
  readonly year: number;
  readonly dueOn: Day | null;
}

const states = Object.keys(itemStates) as readonly ItemState[];
const kinds = Object.keys(itemKinds) as readonly ItemKind[];

const from = 'from measure m join "case" c on c.id = m.case_id';

type Value = (given: unknown) => string;

function conditions({ year, addressees, state, kind, places }: MeasureFilter, { places: seen }: Scope, value: Value): string {
  const within = [places, seen].filter((codes): codes is readonly string[] => codes !== null);
  return [
    'true',
    ...(year === null ? [] : [`m.year = ${value(year)}`]),
    ...(addressees === null ? [] : [`m.addressee = any(${value(addressees)}::text[])`]),
    ...(state === null ? [] : [`m.state = ${value(state)}`]),
    ...(kind === null ? [] : [`m.kind = ${value(kind)}`]),
    ...within.map((codes) => `c.place = any(${value(codes)}::text[])`),
  ].join(' and ');
}

const counted = (column: string, name: string): string => `count(*) filter (where ${column} = '${name}')::int as "${name}"`;

interface Ask<Mark> {
  readonly filter: MeasureFilter;
  readonly scope: Scope;
  readonly after: Mark | null;
  readonly limit: number;
}

export type AddresseeMark = Pick<AddresseeYear, 'addressee' | 'year'>;

/** 整改台账 by addressee and year, the last year first. */
export async function addresseeYears(on: Querying, { filter, scope, after, limit }: Ask<AddresseeMark>): Promise<readonly AddresseeYear[]> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = conditions(filter, scope, value);
  const behind =
    after === null
      ? ''
      : ` and (m.year < ${value(after.year)} or (m.year = ${value(after.year)} and m.addressee > ${value(after.addressee)}))`;
  const found = await rows<AddresseeMark & { readonly all: number } & ByState>(
    on,
    `select m.addressee, m.year, count(*)::int as all, ${states.map((state) => counted('m.state', state)).join(', ')}
     ${from} where ${where}${behind} group by m.year, m.addressee order by m.year desc, m.addressee limit ${value(limit)}`,
    values,
  );
  return found.map((line) => ({ addressee: line.addressee, year: line.year, all: line.all, states: numbers(states, line) }));
}

export interface MeasureMark {
  readonly dueOn: Day | null;
  readonly stream: string;
  readonly n: number;
}

/** The items themselves, the one that is due first before the others. */
export async function measurePage(on: Querying, { filter, scope, after, limit }: Ask<MeasureMark>): Promise<readonly MeasureRow[]> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = conditions(filter, scope, value);
  const ends = `coalesce(m.due_on, 'infinity')`;
  const behind =
    after === null
      ? ''
      : ` and (${ends}, m.stream, m.n) > (${value(after.dueOn ?? 'infinity')}::date, ${value(after.stream)}, ${value(after.n)}::int)`;
  return rows<MeasureRow>(
    on,
    `select m.stream, m.n, m.case_id as "caseId", c.name as "caseName", m.addressee, m.kind, m.title, m.state, m.state_since as "stateSince", m.year,
       m.due_on as "dueOn"
     ${from} where ${where}${behind} order by ${ends}, m.stream, m.n limit ${value(limit)}`,
    values,
  );
}

/** How many there are in each state, of each kind and year, and in all. */
export interface MeasureCounts {
  readonly all: number;
  readonly states: ByState;
  readonly kinds: Readonly<Record<ItemKind, number>>;
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** Each number is that of the list which the link beside it opens: it goes by all that is asked but for its own kind. */
export async function measureCounts(on: Querying, filter: MeasureFilter, scope: Scope): Promise<MeasureCounts> {
  const count = async <T>(asked: MeasureFilter, columns: string, rest = ''): Promise<readonly T[]> => {
    const values: unknown[] = [];
    const where = conditions(asked, scope, (given) => `$${values.push(given)}`);
    return rows<T>(on, `select ${columns} ${from} where ${where} ${rest}`, values);
  };
  const all = await count<{ all: number }>(filter, 'count(*)::int as all');
  const byState = await count<ByState>({ ...filter, state: null }, states.map((state) => counted('m.state', state)).join(', '));
  const byKind = await count<Record<ItemKind, number>>({ ...filter, kind: null }, kinds.map((kind) => counted('m.kind', kind)).join(', '));
  const years = await count<{ year: number; count: number }>(
    { ...filter, year: null },
    'm.year, count(*)::int as count',
    'group by m.year order by m.year desc',
  );
  return { all: all[0]?.all ?? 0, states: numbers(states, byState[0]), kinds: numbers(kinds, byKind[0]), years };
}

function numbers<Name extends string>(names: readonly Name[], found: Readonly<Record<string, unknown>> | undefined): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, Number(found?.[name] ?? 0)])) as Record<Name, number>;
}
