import type { Day, Instant } from '@app/calendar';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** In what two cases are alike. */
export type Likeness = 'unit' | 'casualties' | 'day' | 'place';

/** Another case that may be of the same accident: a person says whether it is. */
export interface PossibleDuplicate {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly openedAt: Instant;
  /** The strongest first. */
  readonly alike: readonly Likeness[];
}

interface Row extends Omit<PossibleDuplicate, 'alike'> {
  readonly place: string;
  readonly day: Day;
  readonly body: string;
}

// The county and the city above it may both have been told, on either side of midnight. What was first told of an accident says its opening.
const near = `
select c.id, c.name, c.stage, c.opened_at as "openedAt", c.place, to_char(c.occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, l.body
from "case" own
join "case" c on c.kind = 'accident'
  and (c.place = own.place or c.place = left(own.place, 4) || '00' or own.place = left(c.place, 4) || '00')
  and c.occurred_at between own.occurred_at - interval '2 days' and own.occurred_at + interval '2 days'
  and abs((c.occurred_at at time zone 'Asia/Shanghai')::date - (own.occurred_at at time zone 'Asia/Shanghai')::date) <= 1
  and (c.id = own.id or c.stage not in ('joined', 'withdrawn', 'archived'))
join ledger l on l.case_id = c.id and l.kind = 'accident.reported'
where own.id = $1
order by c.opened_at, c.id limit 200`;

const most = 20;

/** Open cases of accidents near in place and time to one (T-58), those that are most alike first. Of another place or day only those whose unit or casualties are alike. */
export async function possibleDuplicates(on: Querying, caseId: string): Promise<readonly PossibleDuplicate[]> {
  const found = await rows<Row>(on, near, [caseId]);
  const own = found.find(({ id }) => id === caseId);
  if (own === undefined) return [];
  const others = found.filter(({ id }) => id !== caseId).map((other) => ({ other, alike: likeness(own, other) }));
  return others
    .filter(({ alike }) => alike.includes('unit') || alike.includes('casualties') || (alike.includes('day') && alike.includes('place')))
    .toSorted((one, two) => weightOf(two.alike) - weightOf(one.alike))
    .slice(0, most)
    .map(({ other: { id, name, stage, openedAt }, alike }) => ({ id, name, stage, openedAt, alike }));
}

const weights: Readonly<Record<Likeness, number>> = { unit: 8, casualties: 4, day: 2, place: 1 };

function weightOf(alike: readonly Likeness[]): number {
  return alike.reduce((sum, one) => sum + weights[one], 0);
}

function likeness(own: Row, other: Row): readonly Likeness[] {
  const [one, two] = [eventOf(own.body).data, eventOf(other.body).data];
  return [
    ...(sameUnit(String(one['unit']), String(two['unit'])) ? (['unit'] as const) : []),
    ...(sameCasualties(one, two) ? (['casualties'] as const) : []),
    ...(own.day === other.day ? (['day'] as const) : []),
    ...(own.place === other.place ? (['place'] as const) : []),
  ];
}

/** One is often told in short: 某公司 is of 某公司第二车间. */
function sameUnit(one: string, two: string): boolean {
  const [short = '', long = ''] = [one, two].map((name) => name.replace(/\s/g, '')).toSorted((a, b) => a.length - b.length);
  return short.length > 1 && long.includes(short);
}

const counts = ['deaths', 'seriousInjuries', 'missing'];

/** That nobody was hurt is no likeness. */
function sameCasualties(one: Readonly<Record<string, unknown>>, two: Readonly<Record<string, unknown>>): boolean {
  return counts.every((count) => one[count] === two[count]) && counts.some((count) => one[count] !== 0);
}

const joinable = `select exists (select 1 from "case" where id = $1 and kind = 'accident' and stage not in ('joined', 'withdrawn')) as found`;

/** Whether a case is there that another may be joined with. */
export async function isJoinable(on: Querying, caseId: string): Promise<boolean> {
  const [answer] = await rows<{ found: boolean }>(on, joinable, [caseId]);
  return answer?.found ?? false;
}
