import { beijingDay, endOfDay, isDay } from '@app/calendar';
import type { Calendar, Instant } from '@app/calendar';
import type { Clock, ClockStatus, Fact, ProjectOptions, Step } from './clock';
import { dayOf, holds, instantOf, latest, readable, recordedMs } from './facts';
import { periodOf } from './period';
import type { ClockRule, Limit } from './rule';
import { rungsOf } from './rungs';
import { hoursSteps, resultStep, settingStep, startStep, stopStep, waitingStep } from './sentences';

/**
 * Derives every clock from facts alone (design.md 4). Never throws; the order of facts does not matter; unknown facts are
 * passed over. A rule that is not in force for these facts, or whose condition does not hold, has no clock.
 *
 * @param now the instant at which the answer is asked: it decides only between running and overdue
 */
export function project(
  rules: readonly ClockRule[],
  facts: readonly Fact[],
  calendar: Calendar,
  now: Instant,
  options: ProjectOptions = {},
): readonly Clock[] {
  const known = readable(facts);
  return rules
    .filter((rule) => holds(rule.when, known) && inForce(rule, known))
    .map((rule) => clockOf(rule, known, calendar, now, options));
}

function inForce(rule: ClockRule, facts: readonly Fact[]): boolean {
  const chosenBy = latest(facts, [rule.inForce?.chosenBy ?? '']);
  if (rule.inForce === undefined || chosenBy === undefined) return true;
  const day = dayOf(chosenBy);
  return day >= rule.inForce.from && (rule.inForce.to === undefined || day <= rule.inForce.to);
}

/** The end of a period, and what it rests on. */
interface End {
  readonly dueAt: Instant;
  readonly kind: 'hours' | 'days';
  readonly paused: { readonly since: string; readonly left: number } | null;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
  readonly used: readonly Fact[];
}

function clockOf(rule: ClockRule, facts: readonly Fact[], calendar: Calendar, now: Instant, options: ProjectOptions): Clock {
  const start = latest(facts, [rule.start]);
  const limit = rule.limit.find((candidate) => holds(candidate.when, facts))?.limit;
  if (start === undefined || limit === undefined) return pending(rule);
  const stop = latest(facts, rule.stop);
  const end = endOf(rule, limit, beforeStop(facts, stop), start, calendar);
  const status = statusOf(end, stop, now);
  const paused = status === 'paused' ? end.paused : null;
  const dueDate = end.kind === 'hours' ? beijingDay(end.dueAt) : beijingDay(new Date(Date.parse(end.dueAt) - 1).toISOString());
  const anchor = {
    clock: rule.id,
    status,
    dueDate,
    dueAt: end.dueAt,
    kind: end.kind,
    knownAt: knownAt([start, ...deciding(rule, facts), ...end.used]),
  };
  return {
    ...named(rule),
    status,
    startedOn: dayOf(start),
    dueDate: paused === null ? dueDate : null,
    dueAt: paused === null ? end.dueAt : null,
    remainingDays: paused?.left ?? null,
    pausedSince: paused?.since ?? null,
    settledAt: stop === undefined ? null : instantOf(stop),
    provisional: end.provisional,
    rungs: rungsOf(rule, anchor, calendar, options.fired ?? [], options.offsetMinutes ?? 0),
    derivation: [
      startStep(rule.startTitle, dayOf(start), end.kind),
      ...end.steps,
      ...settings(rule),
      ...closing(status, stop, dueDate, end.kind),
    ],
  };
}

function endOf(rule: ClockRule, limit: Limit, facts: readonly Fact[], start: Fact, calendar: Calendar): End {
  if ('hours' in limit) {
    const dueAt = new Date(Date.parse(instantOf(start)) + limit.hours * 3_600_000).toISOString();
    return { dueAt, kind: 'hours', paused: null, provisional: false, steps: hoursSteps(limit, rule.basis[0], dueAt), used: [] };
  }
  const { last, ...period } = periodOf(rule, limit, facts, dayOf(start), calendar);
  return { ...period, dueAt: endOfDay(last), kind: 'days' };
}

/** What happened after the matter was done moves nothing. */
function beforeStop(facts: readonly Fact[], stop: Fact | undefined): readonly Fact[] {
  return stop === undefined ? facts : facts.filter((fact) => dayOf(fact) <= dayOf(stop));
}

function statusOf(end: End, stop: Fact | undefined, now: Instant): ClockStatus {
  if (stop !== undefined) {
    if (end.paused !== null) return 'met';
    // A stop known only by its day is in time on the last day itself; an act at the due instant is late for a day clock, in time for an hour clock.
    const at = instantOf(stop);
    const inTime = end.kind === 'hours' && !isDay(stop.at) ? at <= end.dueAt : at < end.dueAt;
    return inTime ? 'met' : 'met-late';
  }
  if (end.paused !== null) return 'paused';
  return now < end.dueAt || (end.kind === 'hours' && now === end.dueAt) ? 'running' : 'overdue';
}

function pending(rule: ClockRule): Clock {
  const none = { startedOn: null, dueDate: null, dueAt: null, remainingDays: null, pausedSince: null, settledAt: null };
  return { ...named(rule), status: 'pending', ...none, provisional: false, rungs: [], derivation: [waitingStep(rule.startTitle)] };
}

function named(rule: ClockRule): Pick<Clock, 'id' | 'rule' | 'title' | 'actor'> {
  return { id: rule.id, rule: rule.id, title: rule.title, actor: rule.actor };
}

/** The facts that chose among the limits. */
function deciding(rule: ClockRule, facts: readonly Fact[]): readonly Fact[] {
  return rule.limit.flatMap(({ when }) => {
    const fact = when === undefined ? undefined : latest(facts, [when.fact]);
    return fact === undefined ? [] : [fact];
  });
}

function knownAt(facts: readonly Fact[]): Instant | null {
  const last = Math.max(...facts.map(recordedMs));
  return Number.isFinite(last) ? new Date(last).toISOString() : null;
}

function settings(rule: ClockRule): readonly Step[] {
  return (rule.settings ?? []).map(({ name, value, note }) => settingStep(name, value, note));
}

function closing(status: ClockStatus, stop: Fact | undefined, dueDate: string, kind: End['kind']): readonly Step[] {
  const result = status === 'paused' || kind === 'hours' ? [] : [resultStep(dueDate)];
  if (stop === undefined) return result;
  return [...result, stopStep(dayOf(stop), status === 'met-late' ? 'met-late' : 'met')];
}
