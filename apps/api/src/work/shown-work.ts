import { beijingDay, daysBetween } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import { leftWords, lightOf, statusWords } from '@app/clock';
import type { Light, Text } from '@app/clock';
import type { BurningClock, WorkLine } from '@app/persistence';
import type { InForce } from '@app/register';
import { ownerWords } from '@app/contracts';
import { shownTitle } from '../shapes/shown-case';

/** The time limit that presses on a task. */
export interface ShownLimit {
  readonly id: string;
  readonly rule: string;
  readonly title: Text;
  /** Null of one that is paused. */
  readonly dueDate: Day | null;
  readonly dueAt: Instant | null;
  readonly light: Light | null;
  readonly statusText: Text;
  readonly leftText: Text | null;
}

/** A task with its case, as a line of work. */
export interface ShownWork {
  readonly stream: string;
  readonly id: string;
  readonly title: Text;
  readonly owner: string;
  readonly ownerText: Text;
  readonly command: string | null;
  readonly since: Instant;
  /** Whole days since then, by the case's own today. */
  readonly days: number;
  readonly caseId: string;
  readonly caseName: string;
  readonly placeName: string;
  readonly today: Instant;
  readonly limit: ShownLimit | null;
}

export function shownWork(
  { stream, id, title, owner, command, clock, since, caseId, caseName, place, today }: WorkLine,
  clocks: readonly BurningClock[],
  { register, calendar }: InForce,
): ShownWork {
  const pressing = clocks.find((one) => one.stream === stream && one.id === clock);
  return {
    stream,
    id,
    title: shownTitle(title, register),
    owner,
    ownerText: ownerWords(owner, register),
    command: command ?? null,
    since,
    days: daysSince(since, today),
    caseId,
    caseName,
    placeName: register.nameOf(place),
    today,
    limit: pressing === undefined ? null : shownLimit(pressing, calendar),
  };
}

/** Beijing days from one to the other. */
export function daysSince(since: Instant, today: Instant): number {
  return daysBetween(beijingDay(since), beijingDay(today));
}

export function shownLimit(clock: BurningClock, calendar: Calendar): ShownLimit {
  const { id, rule, title, dueDate, dueAt, asOf } = clock;
  const words = { statusText: statusWords(clock, asOf), leftText: leftWords(clock, asOf, calendar) };
  return { id, rule, title, dueDate, dueAt, light: lightOf(clock, asOf), ...words };
}
