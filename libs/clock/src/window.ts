import { beijingDay, instantAt } from '@app/calendar';
import type { Calendar, Instant } from '@app/calendar';
import { hoursOf, lastDay } from './arithmetic';
import type { Fact, Step } from './clock';
import type { End } from './end';
import { endOf } from './end';
import { dayOf, instantOf, isKnownByDay } from './fact-times';
import { first, holds, latest } from './facts';
import type { ClockRule } from './rule';
import { emptyWindowStep, openingStep, tooEarlyStep } from './window-sentences';

/** A period with its window: which act satisfies, and what has to be said about it. */
export interface Window {
  readonly end: End | null;
  /** The act that counts; undefined where there is none, or none that counts. */
  readonly stop: Fact | undefined;
  readonly opensAt: Instant | null;
  /** Whether the opening binds; where the end comes before it the end alone does (counting 4.6.7). */
  readonly binds: 'window' | 'end';
  readonly steps: readonly Step[];
  readonly provisional: boolean;
}

export function windowOf(rule: ClockRule, facts: readonly Fact[], calendar: Calendar): Window {
  const act = rule.settledBy === 'first-act' ? first(facts, rule.stop) : latest(facts, rule.stop);
  const end = endOf(rule, facts, act, calendar);
  const opening = rule.opens === undefined ? null : openingOf(rule, facts, calendar);
  const plain: Window = { end, stop: act, opensAt: opening?.at ?? null, binds: 'end', steps: [], provisional: false };
  if (rule.opens === undefined || opening === null || end === null) return plain;
  const { basis } = rule.opens;
  const { at, provisional } = opening;
  if (end.paused === null && at >= end.dueAt)
    return { ...plain, steps: [emptyWindowStep(beijingDay(at), end.dueDate, basis)], provisional };
  const steps = [openingStep(at, basis)];
  if (act === undefined || !isBefore(act, at)) return { ...plain, binds: 'window', steps, provisional };
  // The act that came too early ends nothing, so what happened after it counts again.
  const without = endOf(rule, facts, undefined, calendar);
  const missed = [...steps, tooEarlyStep(dayOf(act), at, basis)];
  return { end: without, stop: undefined, opensAt: at, binds: 'window', steps: missed, provisional };
}

function openingOf(rule: ClockRule, facts: readonly Fact[], calendar: Calendar): { at: Instant; provisional: boolean } | null {
  const start = latest(facts, [rule.start]);
  const limit = rule.opens?.limit.find((candidate) => holds(candidate.when, facts))?.limit;
  if (start === undefined || limit === undefined) return null;
  const hours = hoursOf(limit);
  if (hours !== null) return { at: new Date(Date.parse(instantOf(start)) + hours * 3_600_000).toISOString(), provisional: false };
  const { day, provisional } = lastDay(dayOf(start), limit, calendar);
  return { at: instantAt(day, 0), provisional };
}

/** An act known only by its day is inside on the opening day itself, whatever its hour. */
function isBefore(act: Fact, opensAt: Instant): boolean {
  return isKnownByDay(act) ? dayOf(act) < beijingDay(opensAt) : instantOf(act) < opensAt;
}
