import { beijingDay, endOfDay } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import { hoursOf, isBackward } from './arithmetic';
import type { Fact, Step } from './clock';
import { dayOf, holds, instantOf, latest } from './facts';
import { periodOf } from './period';
import type { ClockRule, OuterEnd } from './rule';
import { backwardStartStep, hoursSteps, startStep, waitingStep } from './sentences';
import { earlierOfStep } from './window-sentences';

/** The end of a period, and what it rests on. */
export interface End {
  readonly startedOn: Day;
  /** For day clocks too: the instant of the fact, or the first moment of its day. */
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** The last day; for hour clocks the day on which `dueAt` lies. While paused as it would be if counting went on now. */
  readonly dueDate: Day;
  readonly kind: 'hours' | 'days';
  readonly paused: { readonly since: Day; readonly left: number } | null;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
  readonly used: readonly Fact[];
}

/** The earliest end that is known; null while no fact starts the clock or no limit fits. */
export function endOf(rule: ClockRule, facts: readonly Fact[], stop: Fact | undefined, calendar: Calendar): End | null {
  const own = ownEnd(rule, facts, stop, calendar);
  if (rule.earlierOf === undefined) return own;
  const outer = rule.earlierOf.map((end) => ownEnd(alone(rule, end), facts, stop, calendar)).filter((end) => end !== null);
  const known = own === null ? outer : [own, ...outer];
  // A paused end is no date: an outer one that runs binds before it.
  const [binding] = [...known].sort((a, b) => rank(a) - rank(b) || (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
  if (binding === undefined) return null;
  const waiting = own === null ? [waitingStep(rule.startTitle)] : [];
  const compared = known.length > 1 && binding.paused === null ? [earlierOfStep(binding.dueDate)] : [];
  return {
    ...binding,
    provisional: known.some(({ provisional }) => provisional),
    steps: [...waiting, ...known.flatMap(({ steps }) => steps), ...compared],
    used: known.flatMap(({ used }) => used),
  };
}

function rank(end: End): number {
  return end.paused === null ? 0 : 1;
}

/** The rule as if it had this end only. */
function alone(rule: ClockRule, { start, startTitle, limit, basis }: OuterEnd): ClockRule {
  const { extension: _none, ...rest } = rule;
  return { ...rest, start, startTitle, limit: [{ limit }], basis: [basis], suspensions: [] };
}

function ownEnd(rule: ClockRule, facts: readonly Fact[], stop: Fact | undefined, calendar: Calendar): End | null {
  const start = latest(facts, [rule.start]);
  const limit = rule.limit.find((candidate) => holds(candidate.when, facts))?.limit;
  if (start === undefined || limit === undefined) return null;
  const startedOn = dayOf(start);
  const startedAt = instantOf(start);
  const hours = hoursOf(limit);
  if (hours !== null) {
    const dueAt = new Date(Date.parse(startedAt) + hours * 3_600_000).toISOString();
    const first = isBackward(limit) ? backwardStartStep(rule.startTitle, startedOn) : startStep(rule.startTitle, startedOn, 'hours');
    const steps = [first, ...hoursSteps(limit, rule.basis[0], dueAt)];
    return {
      startedOn,
      startedAt,
      dueAt,
      dueDate: beijingDay(dueAt),
      kind: 'hours',
      paused: null,
      provisional: false,
      steps,
      used: [start],
    };
  }
  const period = periodOf(rule, limit, beforeStop(facts, stop), startedOn, calendar);
  const first = isBackward(limit) ? backwardStartStep(rule.startTitle, startedOn) : startStep(rule.startTitle, startedOn, 'days');
  return {
    startedOn,
    startedAt,
    dueAt: endOfDay(period.last),
    dueDate: period.last,
    kind: 'days',
    paused: period.paused,
    provisional: period.provisional,
    steps: [first, ...period.steps],
    used: [start, ...period.used],
  };
}

/** What happened after the matter was done moves nothing. */
function beforeStop(facts: readonly Fact[], stop: Fact | undefined): readonly Fact[] {
  return stop === undefined ? facts : facts.filter((fact) => dayOf(fact) <= dayOf(stop));
}
