import { beijingDay, endOfDay } from '@app/calendar';
import type { Calendar, Day, DayRange, Instant } from '@app/calendar';
import { hoursOf, isBackward } from './arithmetic';
import type { Fact, Step } from './clock';
import { conditionFacts } from './fact-names';
import { dayOf, instantOf, recordedMs } from './fact-times';
import { holds, isAfter, latest } from './facts';
import { boundOf, periodOf } from './period';
import type { Measure } from './period';
import type { ClockRule, Limit, LimitCase, OuterEnd, SuspensionRule, Text } from './rule';
import { backwardStartStep, daysText, hoursSteps, isGivenDay, startStep, waitingStep } from './sentences';
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
  readonly paused: { readonly since: Day; readonly left: number; readonly leftText: Text } | null;
  readonly provisional: boolean;
  /** Between which days `dueDate` can still move. */
  readonly range: DayRange;
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
  const waiting = own === null ? [waitingStep(rule)] : [];
  const dated = known.filter(({ paused }) => paused === null);
  const compared = known.length > 1 && dated.length > 0 ? [earlierOfStep(binding.dueDate)] : [];
  const earliest = dated.map(({ range }) => range.earliest).sort()[0] ?? binding.dueDate;
  const last = dated.map(({ range }) => range.latest).sort()[0] ?? binding.dueDate;
  return {
    ...binding,
    provisional: dated.some(({ provisional }) => provisional),
    range: { earliest, latest: last },
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
  const { start, title } = startOf(rule, facts);
  const measure = measureOf(rule, facts, stop);
  if (start === undefined || measure === null) return null;
  const { limit } = measure;
  const hours = hoursOf(limit);
  const end =
    hours === null ? daysEnd(rule, measure, start, beforeStop(rule, facts, stop), calendar) : hoursEnd(rule, measure, start, hours);
  const counted = isBackward(limit) ? backwardStartStep(title, end.startedOn, limit) : startStep(title, end.startedOn, end.kind);
  return { ...end, steps: [counted, ...end.steps], used: [start, ...end.used] };
}

/** What nobody knew of no house could begin: its limit counts from the day on which the matter became known. */
function startOf({ start: name, startTitle, layer, knownBy }: ClockRule, facts: readonly Fact[]): { start: Fact | undefined; title: Text } {
  const start = latest(facts, [name]);
  const known = knownBy === undefined || layer !== 'house' ? undefined : latest(facts, [knownBy.fact]);
  if (start === undefined || known === undefined || knownBy === undefined || dayOf(known) <= dayOf(start))
    return { start, title: startTitle };
  return { start: known, title: knownBy.title };
}

/** Limit and bound by what had been determined when the matter was done: a level determined afterwards does not judge it anew. */
function measureOf(rule: ClockRule, facts: readonly Fact[], stop: Fact | undefined): Measure | null {
  const judged = stop === undefined ? facts : facts.filter((fact) => !isAfter(fact, stop, 'strictly'));
  const found = rule.limit.find(({ when }) => holds(when, judged));
  return found === undefined ? null : { limit: found.limit, bound: boundOf(rule, judged), why: whyOf(rule, found, judged) };
}

/** Which decision made the limit what it is, and of what day: the first that is known of those at which its cases look. */
function whyOf({ limit }: ClockRule, { why }: LimitCase, facts: readonly Fact[]): Text | null {
  if (why === undefined) return null;
  const names = limit.flatMap(({ when }) => conditionFacts(when));
  const decided = names.map((name) => latest(facts, [name])).find((fact) => fact !== undefined);
  return decided === undefined ? why : { zh: `${why.zh}（${dayOf(decided)}）`, en: `${why.en} (${dayOf(decided)})` };
}

function hoursEnd(rule: ClockRule, { limit, why }: Measure, start: Fact, hours: number): End {
  const startedAt = instantOf(start);
  const dueAt = new Date(Date.parse(startedAt) + hours * 3_600_000).toISOString();
  const dueDate = beijingDay(dueAt);
  const steps = hoursSteps(limit, rule.basis[0], dueAt, why);
  const still = { paused: null, provisional: false, range: { earliest: dueDate, latest: dueDate }, steps, used: [] };
  return { startedOn: dayOf(start), startedAt, dueAt, dueDate, kind: 'hours', ...still };
}

function daysEnd(rule: ClockRule, measure: Measure, start: Fact, facts: readonly Fact[], calendar: Calendar): End {
  const { last, paused: standing, ...period } = periodOf(rule, measure, movingIt(facts, measure.limit, start), dayOf(start), calendar);
  const paused = standing === null ? null : { ...standing, leftText: daysText(standing.left, measure.limit) };
  return { startedOn: dayOf(start), startedAt: instantOf(start), dueAt: endOfDay(last), dueDate: last, kind: 'days', ...period, paused };
}

/** Whoever states a last day knows what had stopped the period until then: only what became known later moves it. */
function movingIt(facts: readonly Fact[], limit: Limit, start: Fact): readonly Fact[] {
  return isGivenDay(limit) ? facts.filter((fact) => recordedMs(fact) > recordedMs(start)) : facts;
}

/** What happened after the matter was done moves nothing, but what became known of a suspension that had begun before. */
function beforeStop(rule: ClockRule, facts: readonly Fact[], stop: Fact | undefined): readonly Fact[] {
  if (stop === undefined) return facts;
  const isBefore = (fact: Fact): boolean => dayOf(fact) <= dayOf(stop);
  const before = facts.filter(isBefore);
  return facts.filter((fact) => isBefore(fact) || rule.suspensions.some((suspension) => isItsResult(fact, suspension, before)));
}

/** A refutation, by which it never was, or a verification that reaches back over the whole time. */
function isItsResult(fact: Fact, { from, until, refuted, reaches }: SuspensionRule, before: readonly Fact[]): boolean {
  if (fact.fact === refuted) return true;
  if (reaches === undefined || fact.fact !== until) return false;
  return before.some((begun) => begun.fact === from && begun.ref === fact.ref);
}
