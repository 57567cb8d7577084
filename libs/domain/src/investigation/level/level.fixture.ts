import type { World } from '../../stream/procedure';
import { after, beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, report } from '../linhe.fixture';
import { investigation } from '../procedure';
import { levelStanding } from './standing';
import type { LevelStanding } from './standing';
import type { InvestigationState } from '../state';

type Data = Readonly<Record<string, unknown>>;

/** Reported an hour after it happened on 2024-03-01 at 10:00: 30 days end on 2024-03-31, 7 on 2024-03-08. */
export function reported(data: Data = {}, at = '2024-03-01 11:00'): Order {
  const accident = { ...report.data, occurredAt: '2024-03-01T02:00:00.000Z', deaths: 0, ...data };
  return { ...report, at, data: accident };
}

export function changed(ref: string, on: string, at: string, data: Data): Order {
  return { name: 'report-casualties', at, by: '150802-emergency', data: { ref, at: on, ...data } };
}

export function determined(level: string, at: string): Order {
  return { name: 'determine-level', at, by: government, data: { level, reason: '依据伤亡情况' } };
}

export function order(name: string, at: string, data: Data, by: string = government): Order {
  return { name, at, by, data };
}

export function caseOf(...orders: readonly Order[]): InvestigationState {
  return after(investigation, orders);
}

export function decide(state: InvestigationState, given: Order) {
  return decideOrder(investigation, state, given);
}

export function worldAt(time: string): World {
  return { now: beijing(time), law, calendar: { edition: '', years: [], off: [], worked: [] } };
}

/** @param time Beijing wall-clock time */
export function standing(state: InvestigationState, time: string): LevelStanding {
  const found = levelStanding(state, worldAt(time));
  if (found === null) throw new Error('The law sheet says nothing of casualties.');
  return found;
}

export function titles(state: InvestigationState, time: string): readonly string[] {
  return investigation.tasks(state, [], worldAt(time)).map(({ title }) => title.zh);
}
