import { daysBetween } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';

/** What a paper about a missed limit says of it. */
export interface Overdue {
  readonly title: string;
  /** Law and article, without what the register notes of an article that was not seen. */
  readonly basis: string;
  readonly dueDate: Day;
  readonly dueAt: Instant;
  readonly today: Day;
  /** Natural days since the last day of the period. */
  readonly days: number;
}

/** The clock of one of these rules that has run out and still runs; null where there is none, or where what it asks for is done. */
export function overdueClock(ids: readonly string[], facts: readonly Fact[], { law, calendar, now }: World): Overdue | null {
  const clock = project(law.clocks, facts, calendar, now).find((running) => ids.includes(running.rule) && running.status === 'overdue');
  if (clock === undefined || clock.dueDate === null || clock.dueAt === null) return null;
  // A rule may have several versions, each with a basis of its own: the derivation names that of the one that was taken.
  const source = clock.derivation.find(({ step }) => step === 'limit')?.basis;
  const { dueDate, dueAt } = clock;
  const today = dayAt(now);
  const basis = source === undefined ? clock.rule : `${source.law}${source.article.replace('（条次未见）', '')}`;
  return { title: clock.title.zh, basis, dueDate, dueAt, today, days: daysBetween(dueDate, today) };
}
