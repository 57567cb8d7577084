import { rollForward } from '@app/calendar';
import type { Calendar, Day } from '@app/calendar';
import { lastDay, rest, resume } from './arithmetic';
import type { Fact, Step } from './clock';
import { holds } from './facts';
import { grantsOf } from './grants';
import type { Grant } from './grants';
import { pausesOf } from './pauses';
import type { Pause } from './pauses';
import type { ClockRule, Limit } from './rule';
import { calendarStep, grantStep, ignoredGrantStep, latePauseStep, limitStep, openPauseStep, pauseStep, rollStep } from './sentences';

/** A day period with all that lengthened it. */
export interface Period {
  /** The last day; while paused the last day as it would be if counting went on now. */
  readonly last: Day;
  readonly paused: { readonly since: Day; readonly left: number } | null;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
  /** The facts on which the result rests. */
  readonly used: readonly Fact[];
}

type Event = { readonly on: Day; readonly pause: Pause } | { readonly on: Day; readonly grant: Grant };

/**
 * Walks through pauses and extensions in the order of their days, whatever order they were recorded in; so any order
 * of records gives the same answer (law.md 4.6.4, 4.6.5).
 */
export function periodOf(rule: ClockRule, limit: Limit, facts: readonly Fact[], start: Day, calendar: Calendar): Period {
  const base = lastDay(start, limit, calendar);
  let period: Period = {
    last: base.day,
    paused: null,
    provisional: base.provisional,
    steps: [limitStep(limit, rule.basis[0], base.day)],
    used: [],
  };
  let bound = boundOf(rule, facts);
  for (const event of eventsOf(rule, facts, start)) {
    if ('pause' in event) period = withPause(period, event.pause, limit, calendar);
    else {
      const days = effectiveDays(period, event.grant, bound);
      period = withGrant(period, rule, event.grant, days, limit, calendar);
      bound -= days;
    }
  }
  return rolled(rule, withCalendar(limit, period, calendar), calendar);
}

// On one day the pause goes first; either order gives the same end, since both are measured against the same last day.
function eventsOf(rule: ClockRule, facts: readonly Fact[], start: Day): readonly Event[] {
  const pauses: Event[] = pausesOf(rule, facts, start).map((pause) => ({ on: pause.from, pause }));
  const grants: Event[] = grantsOf(rule, facts).map((grant) => ({ on: grant.on, grant }));
  return [...pauses, ...grants].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function boundOf(rule: ClockRule, facts: readonly Fact[]): number {
  const found = rule.extension?.max.find((candidate) => holds(candidate.when, facts))?.limit;
  return found !== undefined && 'days' in found ? found.days : 0;
}

function withPause(period: Period, pause: Pause, limit: Limit, calendar: Calendar): Period {
  const { title, basis } = pause.rule;
  if (period.paused !== null) return period;
  if (pause.from > period.last) return { ...period, steps: [...period.steps, latePauseStep(title, basis, pause.from, period.last)] };
  const left = rest(pause.from, period.last, limit, calendar);
  const used = [...period.used, ...pause.facts];
  if (pause.until === null) {
    const steps = [...period.steps, openPauseStep(title, basis, pause.from, left)];
    return { ...period, used, paused: { since: pause.from, left }, steps };
  }
  const next = resume(pause.until, left, limit, calendar);
  const days = rest(pause.from, pause.until, { days: 0 }, calendar);
  const steps = [...period.steps, pauseStep(title, basis, pause.from, pause.until, days, next.day)];
  return { last: next.day, paused: null, provisional: period.provisional || next.provisional, steps, used };
}

function effectiveDays(period: Period, grant: Grant, bound: number): number {
  if (period.paused === null && grant.on > period.last) return 0;
  return Math.min(grant.days, Math.max(0, bound));
}

function withGrant(period: Period, rule: ClockRule, grant: Grant, days: number, limit: Limit, calendar: Calendar): Period {
  const basis = rule.extension?.basis ?? rule.basis[0];
  if (basis === undefined) return period;
  if (days === 0) {
    const reason = period.paused === null && grant.on > period.last ? 'late' : 'bound';
    return { ...period, steps: [...period.steps, ignoredGrantStep(basis, grant.on, reason, period.last)] };
  }
  const next = resume(period.last, days, limit, calendar);
  const paused = period.paused === null ? null : { ...period.paused, left: period.paused.left + days };
  const steps = [...period.steps, grantStep(basis, grant.on, grant.days, days, paused === null ? next.day : null)];
  return { last: next.day, paused, provisional: period.provisional || next.provisional, steps, used: [...period.used, grant.fact] };
}

function withCalendar(limit: Limit, period: Period, calendar: Calendar): Period {
  if (!('workingDays' in limit)) return period;
  return { ...period, steps: [...period.steps, calendarStep(calendar.edition, period.provisional ? 'provisional' : 'known')] };
}

function rolled(rule: ClockRule, period: Period, calendar: Calendar): Period {
  if (rule.roll === 'none' || period.paused !== null) return period;
  const target = rollForward(calendar, period.last);
  if (target.day === period.last) return { ...period, provisional: period.provisional || target.provisional };
  return {
    ...period,
    last: target.day,
    provisional: period.provisional || target.provisional,
    steps: [...period.steps, rollStep(target.day)],
  };
}
