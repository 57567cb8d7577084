import { endOfDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Burning } from './light';

/**
 * When the light of a clock turns by itself (convention 4.5), so that a list of cases can be searched by light without measuring each clock: green from
 * `greenAt`, amber from `amberAt`, red from `redAt`, and none any more from `darkAt`. Instants of the clock's own stream; null where that never comes. A
 * paused clock has none of them: its light does not go by time.
 */
export interface LightTurns {
  readonly greenAt: Instant | null;
  readonly amberAt: Instant | null;
  readonly redAt: Instant | null;
  /** Of a window only: nobody is late when it closes. */
  readonly darkAt: Instant | null;
}

const never: LightTurns = { greenAt: null, amberAt: null, redAt: null, darkAt: null };
// Before every instant that the product takes in.
const always: Instant = '1900-01-01T00:00:00.000Z';

export function lightTurns(clock: Burning): LightTurns {
  const { status, dueAt, layer, side, onExpiry } = clock;
  if ((status !== 'running' && status !== 'overdue' && status !== 'pending') || dueAt === null) return never;
  const greenAt = opening(clock, dueAt);
  const passes = passing(clock, dueAt);
  const reminded = clock.rungs.filter(({ at }) => at < dueAt).at(-1)?.at ?? null;
  const notBefore = (turn: Instant | null): Instant | null => (turn !== null && turn < greenAt ? greenAt : turn);
  if (onExpiry === 'lost') return { greenAt, amberAt: notBefore(reminded), redAt: null, darkAt: passes };
  const others = layer !== undefined || side === 'other';
  if (others) return { greenAt, amberAt: notBefore(earliest([reminded, passes])), redAt: null, darkAt: null };
  return { greenAt, amberAt: notBefore(reminded), redAt: notBefore(passes), darkAt: null };
}

/** The opening of a window whose end comes first is not waited for. */
function opening({ opensAt }: Burning, dueAt: Instant): Instant {
  return opensAt !== undefined && opensAt < dueAt ? opensAt : always;
}

/** From which instant on the end has passed: an act at 24:00 is late for a day clock, one at the due instant in time for an hour clock (counting 4.6.1). */
function passing({ status, dueDate }: Burning, dueAt: Instant): Instant {
  if (status === 'overdue') return always;
  if (dueDate !== null && dueAt === endOfDay(dueDate)) return dueAt;
  return new Date(Date.parse(dueAt) + 1).toISOString();
}

/** The earliest of some instants; null where there is none. */
export function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (at === null || (first !== null && first <= at) ? first : at), null);
}
