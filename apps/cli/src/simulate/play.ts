import type { Day, Instant } from '@app/calendar';
import type { Clock, Fact } from '@app/clock';
import { levelStanding, procedures } from '@app/domain';
import type { InvestigationState, LawSheet, Level } from '@app/domain';
import type { Rejection } from '@app/streams';
import { competentFor } from './competent';
import type { Competent } from './competent';
import { ordersOf } from './feed';
import { clocksOf, emptyCase, give, stateOf } from './memory-case';
import type { MemoryCase, SheetOf } from './memory-case';
import { commandOf } from './order';
import type { Order } from './order';
import { organOf } from './organ-of';
import { placeOf } from './reading';
import type { AccidentRecord } from './record.schema';

export interface Refused {
  readonly order: Order;
  readonly code: string;
  readonly params: Rejection['params'];
}

/** A record after its run. */
export interface Played {
  /** Null where the record cannot be opened: its day or its place is not published. */
  readonly state: InvestigationState | null;
  readonly law: LawSheet;
  readonly clocks: readonly Clock[];
  /** Facts of all streams. */
  readonly facts: readonly Fact[];
  /** 初判 each time it changed. */
  readonly levels: readonly { readonly level: Level | null; readonly at: Instant }[];
  readonly competent: Competent;
  readonly supervisionDays: number | null;
  readonly refused: readonly Refused[];
}

/** Opens a record and feeds its facts at their dates through the procedure. */
export function play(record: AccidentRecord, sheetOf: SheetOf): Played {
  const place = placeOf(record);
  const law = sheetOf('investigation', place ?? '000000');
  const competent = competentFor(record, place, law);
  if (record.occurred_at === null || place === null) return { ...nothing, law, competent };
  const published = record.investigating_authority ?? record.approved_by;
  const investigator = (published === null ? null : organOf(published)) ?? competent.organ ?? `${place}-government`;
  const orders = ordersOf({ record, occurredAt: record.occurred_at, place, investigator });
  let run: MemoryCase = emptyCase(record.id, place, sheetOf);
  const refused: Refused[] = [];
  const levels: { level: Level | null; at: Instant }[] = [];
  for (const order of orders) {
    const { run: after, refusal } = give(run, order.procedure, commandOf(order));
    run = after;
    if (refusal !== null) refused.push({ order, code: refusal.code, params: refusal.params ?? {} });
    const level = computedLevel(run, law, order.at);
    if (level !== null && level !== levels.at(-1)?.level) levels.push({ level, at: order.at });
  }
  const last = orders.at(-1)?.at ?? '';
  const clocks = clocksOf(run, last);
  return {
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
