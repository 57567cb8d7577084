import { procedures } from '@app/domain';
import type { RecordedEvent, World } from '@app/domain';
import { namedOn, releaseInForce } from '@app/register';
import { isRejection } from '@app/streams';
import type { Named } from '@app/streams';
import { releaseLaw } from '@app/turn';
import { lawOf, places } from './whole-country';

const { investigation } = procedures;

export interface Told {
  readonly name: string;
  readonly on: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly documents?: readonly string[];
}

/** What the door writes into an act of the organs that it names. */
function namedBy({ by, on, data }: Told): Named {
  const organs = [by, data['investigator']].filter((organ) => typeof organ === 'string');
  return namedOn(
    organs.map((id) => ({ picks: 'organ', id })),
    on,
    releaseInForce().register,
  );
}

/** A running case rests on its place as it was last, on whatever day an act is. */
function worldOf(place: string, on: string): World {
  const { sheet, calendar } = releaseLaw('investigation', place);
  return { now: `${on}T12:00:00.000Z`, law: { ...sheet, competence: { ...lawOf(place, on), places: places.chainOf(place) } }, calendar };
}

/** The id of a letter that is filed in every case. */
export const letter = 'a7000000-0000-4000-8000-000000000001';
const file = { document: letter, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
const cited = { ...file, title: '文件', kind: 'letter', issuer: '000000-government' };

/** The letter is filed with the report of the accident. */
function withPaper([first, ...orders]: readonly Told[]): readonly Told[] {
  if (first === undefined) return [];
  const filing = { name: 'file-document', on: first.on, by: first.by, data: { ...cited, issuedOn: first.on } };
  return [first, filing, ...orders];
}

/** The state after orders, each given on its day at noon, or the refusal of the first one that was refused. */
export function live(place: string, orders: readonly Told[]) {
  let state: unknown = null;
  const events: RecordedEvent[] = [];
  for (const order of withPaper(orders)) {
    const { name, on, by, data, documents = [] } = order;
    const world = worldOf(place, on);
    const occurredAt = world.now;
    const actor = { by: { organ: by, post: '办公室' }, enteredBy: 'clerk', via: 'import' as const };
    const act = { ...actor, occurredAt, documents, named: namedBy(order) };
    const decided = investigation.decide(state, { name, act, data }, world);
    if (isRejection(decided)) return { state, events, refused: decided.code, refusal: decided };
    for (const event of decided) {
      const recorded: RecordedEvent = { ...event, ...act, seq: events.length + 1, recordedAt: occurredAt, turnId: `c:${events.length}` };
      events.push(recorded);
      state = investigation.evolve(state, recorded);
    }
  }
  return { state, events, refused: null, refusal: null };
}

/** What the procedure offers after these orders: the ids from which who investigates is picked, and the tasks that wait. */
export function offered(place: string, orders: readonly Told[]) {
  const { state } = live(place, orders);
  const world = worldOf(place, orders.at(-1)?.on ?? '');
  return {
    investigators: (investigation.options(state, world)['investigators.possible'] ?? []).map(({ value }) => value),
    tasks: investigation.tasks(state, [], world).map(({ command }) => command),
  };
}

export function opening(place: string, on: string, more: object): Told {
  const told = {
    name: '某事故',
    place,
    occurredAt: on,
    unit: '某单位',
    deaths: 0,
    seriousInjuries: 0,
    missing: 0,
    source: '公布的调查报告',
  };
  return { name: 'report-accident', on, by: `${place}-emergency`, data: { ...told, ...more } };
}
