import { editionsUsed } from '@app/calendar';
import type { Calendar, Day, DayRange } from '@app/calendar';
import { isBackward, lastDay, rest, resume, roll } from './arithmetic';
import { grantStep, idleGrantStep, latePauseStep, openPauseStep, pauseStep, pendingPauseStep } from './change-sentences';
import type { Fact, Step } from './clock';
import { dayOf } from './fact-times';
import { holds } from './facts';
import { grantsOf } from './grants';
import type { Grant } from './grants';
import { brokenOff, countedOn, occurs, pausesOf, pendingOf, refutations } from './pauses';
import type { Pause } from './pauses';
import type { ClockRule, Limit, Text } from './rule';
import { calendarStep, isGivenDay, limitStep, rollStep, settingStep } from './sentences';

/** A day period with all that lengthened it. */
export interface Period {
  /** The last day; while paused the last day as it would be if counting went on now. */
  readonly last: Day;
  readonly paused: { readonly since: Day; readonly left: number } | null;
  readonly provisional: boolean;
  /** Between which days `last` can still move. */
  readonly range: DayRange;
  readonly steps: readonly Step[];
  /** The facts on which the result rests, revocations included: they too moved it. */
  readonly used: readonly Fact[];
}

type Event = { readonly on: Day; readonly pause: Pause } | { readonly on: Day; readonly grant: Grant };

/** How long a period is, and by how much it can be extended. */
export interface Measure {
  readonly limit: Limit;
  /** Days that all extensions together may have. */
  readonly bound: number;
  /** What decided that it is this limit; null where the rule has but one. */
  readonly why: Text | null;
}

/** What stays the same while events are walked through. */
interface Frame extends Measure {
  readonly rule: ClockRule;
  readonly calendar: Calendar;
  readonly start: Day;
}

/**
 * Walks through pauses and extensions in the order of their days, whatever order they were recorded in; so any order
 * of records gives the same answer (counting 4.6.4, 4.6.5).
 */
export function periodOf(rule: ClockRule, measure: Measure, facts: readonly Fact[], start: Day, calendar: Calendar): Period {
  const frame: Frame = { ...measure, rule, calendar, start };
  const counted = withGrounds(walked(facts, frame), rule, facts);
  return withCalendar(rolled(counted, frame), counted.last, frame);
}

function walked(facts: readonly Fact[], frame: Frame): Period {
  const { rule, limit, calendar, start } = frame;
  const base = lastDay(start, limit, calendar);
  const used = rule.suspensions.flatMap((suspension) => [...refutations(suspension, facts), ...countedOn(suspension, facts)]);
  let period: Period = { last: base.day, paused: null, provisional: base.provisional, range: base.range, steps: [], used };
  let granted = 0;
  for (const event of eventsOf(frame, facts)) {
    if ('pause' in event) period = withPause(period, event.pause, frame);
    else {
      const late = endBefore(period, event.grant);
      const days = effectiveDays(event.grant, late, frame.bound - granted);
      period = withGrant(period, event.grant, { days, late }, frame);
      granted += days;
    }
  }
  // A period that stands still has no last day, so none is named on the way.
  const length = limitStep(limit, rule.basis[0], period.paused === null ? base.day : null, frame.why);
  return { ...period, steps: [length, ...period.steps] };
}

/** The last day, where the period had ended when the grant was made; else null. */
function endBefore(period: Period, grant: Grant): Day | null {
  return period.paused === null && grant.on > period.last ? period.last : null;
}

/** What the pack has decided about unsettled grounds that occur here, and what is not decided yet. */
function withGrounds(period: Period, { suspensions }: ClockRule, facts: readonly Fact[]): Period {
  const said = suspensions.flatMap((suspension) => {
    const { setting } = suspension;
    const pending = pendingOf(suspension, facts).map((fact) => pendingPauseStep(suspension, dayOf(fact)));
    const broken = brokenOff(suspension, facts).length > 0 ? [suspension.brokenOff?.setting] : [];
    const decided = [occurs(suspension, facts) ? setting : undefined, ...broken].filter((one) => one !== undefined);
    return [...pending, ...decided.map(({ name, value, note }) => settingStep(name, value, note))];
  });
  return said.length === 0 ? period : { ...period, steps: [...period.steps, ...said] };
}

// On one day the pause goes first; either order gives the same end, since both are measured against the same last day.
function eventsOf({ rule, limit, start }: Frame, facts: readonly Fact[]): readonly Event[] {
  // A day that somebody states has no beginning before which a pause could lie, and is put off by stating another.
  if (isGivenDay(limit)) return pausesOf(rule, facts, '').map((pause) => ({ on: pause.from, pause }));
  if (isBackward(limit)) return [];
  const pauses: Event[] = pausesOf(rule, facts, start).map((pause) => ({ on: pause.from, pause }));
  const grants: Event[] = grantsOf(rule, facts).map((grant) => ({ on: grant.on, grant }));
  return [...pauses, ...grants].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Days that all extensions of a clock together may have, for these facts. */
export function boundOf(rule: ClockRule, facts: readonly Fact[]): number {
  const found = rule.extension?.max.find((candidate) => holds(candidate.when, facts))?.limit;
  return found !== undefined && 'days' in found ? found.days : 0;
}

function withPause(period: Period, pause: Pause, { limit, calendar }: Frame): Period {
  if (pause.from > period.last) return { ...period, steps: [...period.steps, latePauseStep(pause, period.last)] };
  const left = rest(pause.from, period.last, limit, calendar);
  const used = [...period.used, ...pause.facts];
  if (pause.until === null) {
    return { ...period, used, paused: { since: pause.from, left }, steps: [...period.steps, openPauseStep(pause, limit, left)] };
  }
  const next = resume(pause.until, left, limit, calendar);
  const steps = [...period.steps, pauseStep(pause, pause.until, limit, left, next.day)];
  return { last: next.day, paused: null, provisional: period.provisional || next.provisional, range: next.range, steps, used };
}

function effectiveDays(grant: Grant, late: Day | null, left: number): number {
  return late !== null || grant.revoked !== null ? 0 : Math.min(grant.days, Math.max(0, left));
}

/** What a grant is worth: `late` is the day on which the period had ended before it. */
interface Worth {
  readonly days: number;
  readonly late: Day | null;
}

function withGrant(period: Period, grant: Grant, { days, late }: Worth, { rule, limit, calendar, bound }: Frame): Period {
  const basis = rule.extension?.basis;
  if (basis === undefined) return period;
  if (days === 0) {
    const reason = late !== null ? 'late' : grant.revoked === null ? 'bound' : 'revoked';
    const moved = reason === 'revoked' && grant.revoked !== null ? [grant.fact, grant.revoked] : [];
    return {
      ...period,
      steps: [...period.steps, idleGrantStep(grant, basis, reason, bound, late ?? period.last)],
      used: [...period.used, ...moved],
    };
  }
  const next = resume(period.last, days, limit, calendar, period.range);
  const paused = period.paused === null ? null : { ...period.paused, left: period.paused.left + days };
  const steps = [...period.steps, grantStep(grant, days, bound, limit, basis, paused === null ? next.day : null)];
  const provisional = period.provisional || next.provisional;
  return { last: next.day, paused, provisional, range: next.range, steps, used: [...period.used, grant.fact] };
}

/** Once, on the final date (counting 4.6.3). */
function rolled(period: Period, { rule, limit, calendar }: Frame): Period {
  // Backwards a roll to a later day would eat into the time that the other side must have.
  if (rule.roll === 'none' || period.paused !== null || isBackward(limit)) return period;
  const target = roll({ day: period.last, range: period.range }, calendar);
  const rolledPeriod = { ...period, last: target.day, provisional: period.provisional || target.provisional, range: target.range };
  return target.day === period.last ? rolledPeriod : { ...rolledPeriod, steps: [...period.steps, rollStep(target.day)] };
}

/** Names the notices that were looked at, where any was: working days counted from the start, or the roll of `unrolled`. */
function withCalendar(period: Period, unrolled: Day, { rule, limit, calendar, start }: Frame): Period {
  const counted = 'workingDays' in limit || 'workingDaysBefore' in limit;
  const rolls = rule.roll !== 'none' && !isBackward(limit) && period.paused === null;
  if (!counted && !rolls) return period;
  const [from, to] = [counted ? start : unrolled, period.last].sort();
  const used = editionsUsed(calendar, from ?? start, to ?? start);
  return { ...period, steps: [...period.steps, calendarStep(used, period.provisional ? period.range : null)] };
}
