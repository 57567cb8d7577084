import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

/** The clocks of one rule for an investigation in a place, from facts alone. */
export function clocksOf(rule: string, facts: readonly Fact[], now: string, place = '150802'): readonly Clock[] {
  return project(releaseLaw('investigation', place).sheet.clocks, facts, calendar, now).filter((clock) => clock.rule === rule);
}

/** The only clock of a rule. */
export function clockOf(rule: string, facts: readonly Fact[], now: string, place?: string): Clock {
  const [found, ...others] = clocksOf(rule, facts, now, place);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + (found === undefined ? 0 : 1)} clocks of ${rule}`);
  return found;
}

/** `2026-03-06 met`: what a reader sees of it. */
export function dueAndStatus(rule: string, facts: readonly Fact[], now: string, place?: string): string {
  const { dueDate, status } = clockOf(rule, facts, now, place);
  return `${dueDate} ${status}`;
}

export function factAt(fact: string, at: string, more: Partial<Fact> = {}): Fact {
  return { fact, at, ...more };
}
