import type { Calendar, Instant } from '@app/calendar';
import type { Clock, Fact, ProjectOptions } from './clock';
import type { Versions } from './versions';

/** All that a clock follows from, but for the rungs that fired, which it shows itself. */
export interface Origin {
  readonly versions: Versions;
  /** Those that the rule looks at, of the entity that the clock is about. */
  readonly facts: readonly Fact[];
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly offsetMinutes: number;
}

const origins = new WeakMap<Clock, Origin>();

/** Remembers from what a clock was projected. One that was taken over keeps the moment of its own projection. */
export function cameFrom(origin: Origin, clock: Clock): Clock {
  if (!origins.has(clock)) origins.set(clock, origin);
  return clock;
}

/** The clock of an earlier projection, if it would come out the same from this origin; else null. */
export function keptClock(origin: Origin, id: string, { before = [], fired = [] }: ProjectOptions): Clock | null {
  const clock = before.find((shown) => shown.id === id);
  const known = clock === undefined ? undefined : origins.get(clock);
  if (clock === undefined || known === undefined) return null;
  const same =
    known.versions === origin.versions &&
    known.calendar === origin.calendar &&
    known.offsetMinutes === origin.offsetMinutes &&
    areSame(known.facts, origin.facts) &&
    !comesBetween(clock, known.now, origin.now) &&
    clock.rungs.every(({ id: rung, state }) => (state === 'fired') === fired.includes(rung));
  return same ? clock : null;
}

/** Mostly the very same objects; an act just written is a new one that says the same. */
function areSame(left: readonly Fact[], right: readonly Fact[]): boolean {
  const saysTheSame = (fact: Fact, other?: Fact): boolean => fact === other || JSON.stringify(fact) === JSON.stringify(other);
  return left.length === right.length && left.every((fact, index) => saysTheSame(fact, right[index]));
}

/** Whether an instant at which the passing of time alone changes the clock lies between the two, or time went backwards. */
function comesBetween({ dueAt, opensAt, rungs }: Clock, then: Instant, now: Instant): boolean {
  if (now < then) return true;
  const between = (at: Instant | null | undefined): boolean => typeof at === 'string' && then <= at && at <= now;
  return between(dueAt) || between(opensAt) || rungs.some(({ at }) => between(at));
}
