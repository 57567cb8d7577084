import type { Day, Instant } from '@app/calendar';
import type { Clock, Fact, Text } from '@app/clock';
import { sentence } from '@app/contracts';
import { levelStanding, procedures } from '@app/domain';
import type { InvestigationState, LawSheet, Level } from '@app/domain';
import type { Books, Law } from '@app/turn';
import { competentFor } from './competent';
import type { Competent } from './competent';
import { ordersOf } from './feed';
import { clocksOf, emptyCase, give, stateOf } from './memory-case';
import type { MemoryCase } from './memory-case';
import { commandOf, unknownTo } from './order';
import type { Order } from './order';
import { organOf } from './organ-of';
import { placeOf } from './place-of';
import type { AccidentRecord } from './record.schema';

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
  /** Division code; null where the text names no place that the register has. */
  readonly place: string | null;
  /** Null where the record cannot be opened: its day or its place is not known. */
  readonly state: InvestigationState | null;
  readonly law: Law;
  readonly clocks: readonly Clock[];
  /** Facts of all streams. */
  readonly facts: readonly Fact[];
  readonly competent: Competent;
  readonly supervisionDays: number | null;
}

/** Opens a record and feeds its facts at their dates through the procedure. */
export function play(record: AccidentRecord, books: Books): Played {
  const { register } = books.inForce;
  const day = record.occurred_at?.slice(0, 10) ?? lastKnownDay;
  const place = placeOf(record, day, register);
  const law = books.law('investigation', place ?? '000000');
  const competent = competentFor(record, place, law.sheet);
  if (record.occurred_at === null || place === null) return { ...nothing, place, law, competent };
  const published = record.investigating_authority ?? record.approved_by;
  const investigator = (published === null ? null : organOf(published, place, day, register)) ?? competent.organ ?? `${place}-government`;
  const orders = ordersOf({ record, occurredAt: record.occurred_at, place, register, investigator });
  const { run, refused, levels } = lifeOf(orders, emptyCase(record.id, place, books), law.sheet);
  const clocks = clocksOf(run, orders.at(-1)?.at ?? '');
  return {
    place,
    state: investigationOf(run),
    law,
    clocks,
    facts: factsOf(run),
    levels,
    competent,
    supervisionDays: supervisionDays(clocks),
    refused,
  };
}

function lifeOf(orders: readonly Order[], opened: MemoryCase, law: LawSheet): Life {
  let run = opened;
  const refused: Refused[] = [];
  const levels: { level: Level | null; at: Instant }[] = [];
  for (const order of orders) {
    const step = taken(run, order);
    run = step.run;
    if (step.why !== null) refused.push({ order, why: step.why });
    const level = computedLevel(run, law, order.at);
    if (level !== null && level !== levels.at(-1)?.level) levels.push({ level, at: order.at });
  }
  return { run, refused, levels };
}

/** An order, by the door of the API and then the procedure. `why`: what refuses it. */
function taken(before: MemoryCase, order: Order): { readonly run: MemoryCase; readonly why: Text | null } {
  const { register } = before.books.inForce;
  const unknown = unknownTo(register, order);
  if (unknown !== null) return { run: before, why: unknown };
  const { run, refusal } = give(before, order.procedure, commandOf(order, register));
  return { run, why: refusal === null ? null : sentence(refusal.code, refusal.params ?? {}, register) };
}

// A record without a day is read by the names of today.
const lastKnownDay = '2026-01-01';

const nothing = { state: null, clocks: [], facts: [], levels: [], supervisionDays: null, refused: [] };

function investigationOf(run: MemoryCase): InvestigationState | null {
  return stateOf(run, 'investigation') as InvestigationState | null;
}

function computedLevel(run: MemoryCase, law: LawSheet, now: Instant): Level | null {
  const state = investigationOf(run);
  return state === null ? null : (levelStanding(state, { law, now })?.computed ?? null);
}

function factsOf(run: MemoryCase): readonly Fact[] {
  return [...run.streams.values()].flatMap(({ ref, state }) => (state.own === null ? [] : procedures[ref.procedure].facts(state.own)));
}

/** Days of the supervised matters as the clock has them. */
function supervisionDays(clocks: readonly Clock[]): number | null {
  const clock = clocks.find(({ rule }) => rule === 'SV-06');
  return clock?.startedOn == null || clock.dueDate === null ? null : daysBetween(clock.startedOn, clock.dueDate);
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
