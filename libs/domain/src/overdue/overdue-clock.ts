import { daysBetween } from '@app/calendar';
import type { Day } from '@app/calendar';
import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';

/** What a paper about a missed limit says of it. */
export interface Overdue {
  readonly title: string;
  /** Law and article. */
  readonly basis: string;
  readonly dueDate: Day;
  readonly today: Day;
  /** Natural days since the last day of the period. */
  readonly days: number;
}

/** The clock of one of these rules that has run out and still runs; null where there is none, or where what it asks for is done. */
export function overdueClock(ids: readonly string[], facts: readonly Fact[], { law, calendar, now }: World): Overdue | null {
  const clock = project(law.clocks, facts, calendar, now).find((running) => ids.includes(running.rule) && running.status === 'overdue');
  if (clock === undefined || clock.dueDate === null) return null;
  const [source] = law.clocks.find((known) => known.id === clock.rule)?.basis ?? [];
  const [dueDate, today] = [clock.dueDate, dayAt(now)];
  const basis = source === undefined ? clock.rule : `${source.law}${source.article}`;
  return { title: clock.title.zh, basis, dueDate, today, days: daysBetween(dueDate, today) };
}
