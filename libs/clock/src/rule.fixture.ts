import type { Calendar } from '@app/calendar';
import type { Clock, Fact, ProjectOptions } from './clock';
import { project } from './project';
import type { ClockRule, Limit, RungRule, RungTime, Source } from './rule';

export const basis: Source = { law: '法', article: '第一条', confidence: 'I' };
export const testCalendar: Calendar = { edition: '2022', years: [2022, 2023, 2024], off: ['2022-10-03'], worked: ['2022-10-08'] };

export function rung(name: string, at: RungTime): RungRule {
  return { name, at, to: ['a'], action: 'remind', text: { zh: '提醒', en: 'reminder' } };
}

/** A rule without anything that lengthens it or reminds of it. */
export function plainRule(limit: Limit, more: Partial<ClockRule> = {}): ClockRule {
  return {
    id: 'T',
    title: { zh: '期限', en: 'limit' },
    basis: [basis],
    actor: 'a',
    start: 'start',
    startTitle: { zh: '开始', en: 'the start' },
    stop: ['stop'],
    limit: [{ limit }],
    roll: 'none',
    suspensions: [],
    ladder: [],
    ...more,
  };
}

export function clocksOf(
  rules: readonly ClockRule[],
  facts: readonly Fact[],
  now = '2022-01-01T00:00:00.000Z',
  options?: ProjectOptions,
): readonly Clock[] {
  return project(rules, facts, testCalendar, now, options);
}

/** The only clock of a rule. */
export function onlyClock(rule: ClockRule, facts: readonly Fact[], now?: string, options?: ProjectOptions): Clock {
  const [clock, ...others] = clocksOf([rule], facts, now, options);
  if (clock === undefined || others.length > 0) throw new Error(`${others.length + 1} clocks`);
  return clock;
}
