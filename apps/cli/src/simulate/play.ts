import type { Day, Instant } from '@app/calendar';
import type { Clock, Fact, Text } from '@app/clock';
import { sentence } from '@app/contracts';
import { levelStanding, procedures } from '@app/domain';
import type { InvestigationState, LawSheet, Level, LevelStanding } from '@app/domain';
import { releaseInForce, withChange } from '@app/register';
import { booksOf } from '@app/turn';
import type { Books, Law, Repertoire } from '@app/turn';
import { competentFor } from './competent';
import type { Competent } from './competent';
import { ordersOf } from './feed';
import { clocksOf, emptyCase, give, stateOf } from './memory-case';
import type { MemoryCase } from './memory-case';
import { commandOf, unfit, unknownTo } from './order';
import type { Order } from './order';
import { organOf } from './organ-of';
import { placeOf, zoneOf } from './place-of';
import type { AccidentRecord } from './record.schema';
import { supervisionDays } from './supervised-days';

export interface Refused {
  readonly order: Order;
  readonly why: Text;
}

/** What the orders of a record came to. */
interface Life {
  readonly run: MemoryCase;
  readonly refused: readonly Refused[];
  /** 初判 each time it changed. */
  readonly levels: readonly { readonly level: Level | null; readonly at: Instant }[];
}

/** A record after its run. */
export interface Played extends Pick<Life, 'refused' | 'levels'> {
  /** Why the record cannot be opened; null where it is played. */
  readonly failed: Text | null;
  /** Null where it is not. */
  readonly state: InvestigationState | null;
  readonly law: Law;
  readonly clocks: readonly Clock[];
  /** Facts of all streams. */
  readonly facts: readonly Fact[];
  readonly competent: Competent;
  /** The dead as they count for the level once the time for it is over, the missing among them (T-16, LV-12); null where nobody said. */
  readonly toll: number | null;
  readonly supervisionDays: number | null;
}

/** Opens a record and feeds its facts at their dates through the procedure. */
export function play(record: AccidentRecord, by: Repertoire): Played {
  const day = record.occurred_at?.slice(0, 10) ?? lastKnownDay;
  const { place, zone, books } = groundOf(record, day, by);
  const { register } = books.inForce;
  const scene = zone ?? place;
  const law = books.law('investigation', scene ?? '000000');
  const competent = competentFor(record, scene, law.sheet);
  if (record.occurred_at === null) return { ...nothing, failed: noDay, law, competent };
  if (place === null) return { ...nothing, failed: noPlace(record), law, competent };
  const published = record.investigating_authority ?? record.approved_by;
  const investigator = (published === null ? null : organOf(published, place, day, register)) ?? competent.organ ?? `${place}-government`;
  const orders = ordersOf({ record, occurredAt: record.occurred_at, place, zone, register, investigator });
  const { run, refused, levels } = lifeOf(orders, emptyCase(record.id, zone ?? place, books), law.sheet);
  const clocks = clocksOf(run, orders.at(-1)?.at ?? '');
  const state = investigationOf(run);
  const facts = factsOf(run);
  // What follows an opening that was refused is refused for that alone.
  if (state === null) return { ...nothing, failed: refused[0]?.why ?? noDay, law, competent };
  return {
    failed: null,
    state,
    law,
    clocks,
    facts,
    levels,
    competent,
    toll: levelStanding(state, { law: law.sheet, now: farOff })?.casualties.counted.deaths ?? null,
    supervisionDays: supervisionDays(record, { clocks, facts, issuedAt: state.supervisions[0]?.recordedAt }),
    refused,
  };
}

interface SceneGround {
  readonly place: string | null;
  readonly zone: string | null;
  readonly books: Books;
}

/** Where a record tells of, and the books by which it is played: those of the release, with the zone that it names added to its register. */
function groundOf(record: AccidentRecord, day: Day, by: Repertoire): SceneGround {
  const release = releaseInForce();
  const place = placeOf(record, day, release.register);
  const zone = place === null ? null : zoneOf(record, place, day, release.register);
  if (zone === null) return { place, zone: null, books: booksOf(by, release) };
  return { place, zone: zone.code, books: booksOf(by, withChange(release, { kind: 'place', place: zone })) };
}

function lifeOf(orders: readonly Order[], opened: MemoryCase, law: LawSheet): Life {
  let run = opened;
  const refused: Refused[] = [];
  const levels: { level: Level | null; at: Instant }[] = [];
  const look = (at: Instant): void => {
    const level = standingOn(run, law, at)?.computed ?? null;
    if (level !== null && level !== levels.at(-1)?.level) levels.push({ level, at });
  };
  for (const [index, order] of orders.entries()) {
    const step = taken(run, order);
    run = step.run;
    if (step.why !== null) refused.push({ order, why: step.why });
    look(order.at);
    // The missing count from the end of the window on, whatever anybody does (LV-12).
    const ends = standingOn(run, law, order.at)?.casualties.window.endsAt;
    if (ends !== undefined && ends > order.at && ends <= (orders[index + 1]?.at ?? farOff)) look(ends);
  }
  return { run, refused, levels };
}

/** An order, by the door of the API and then the procedure. `why`: what refuses it. */
function taken(before: MemoryCase, order: Order): { readonly run: MemoryCase; readonly why: Text | null } {
  const { register } = before.books.inForce;
  const why = unfit(order) ?? unknownTo(register, order);
  if (why !== null) return { run: before, why };
  const { run, refusal } = give(before, order.procedure, commandOf(order, register));
  return { run, why: refusal === null ? null : sentence(refusal.code, refusal.params ?? {}, register) };
}

// A record without a day is read by the names of today.
const lastKnownDay = '2026-01-01';

const farOff: Instant = '2099-01-01T00:00:00.000Z';

const nothing = { state: null, clocks: [], facts: [], levels: [], supervisionDays: null, toll: null, refused: [] };

const noDay: Text = { zh: '事故发生的日期未公布', en: 'the day of the accident is not published' };

function noPlace({ place, province }: AccidentRecord): Text {
  const named = place ?? province;
  if (named === null) return { zh: '事故发生地未公布', en: 'the place of the accident is not published' };
  return { zh: `行政区划登记中没有“${named}”`, en: `the register does not hold the place "${named}"` };
}

function investigationOf(run: MemoryCase): InvestigationState | null {
  return stateOf(run, 'investigation') as InvestigationState | null;
}

function standingOn(run: MemoryCase, law: LawSheet, now: Instant): LevelStanding | null {
  const state = investigationOf(run);
  return state === null ? null : levelStanding(state, { law, now });
}

function factsOf(run: MemoryCase): readonly Fact[] {
  return [...run.streams.values()].flatMap(({ ref, state }) => (state.own === null ? [] : procedures[ref.procedure].facts(state.own)));
}
