import type { Day } from '@app/calendar';
import type { Fact } from './clock';
import { dayOf, instantOf, isKnownByDay, recordedMs } from './fact-times';
import type { Condition } from './rule';

/** The fact that holds: the one recorded last, since a later record corrects an earlier one; among equals the last in the list. */
export function latest(facts: readonly Fact[], names: readonly string[]): Fact | undefined {
  let found: Fact | undefined;
  for (const fact of facts) {
    if (!names.includes(fact.fact)) continue;
    if (found === undefined || recordedMs(fact) >= recordedMs(found)) found = fact;
  }
  return found;
}

/** The fact that came first, however late it was recorded. */
export function first(facts: readonly Fact[], names: readonly string[]): Fact | undefined {
  return inOrder(facts.filter((fact) => names.includes(fact.fact)))[0];
}

/** By time, whatever order they came in; one known only by its day counts from that day's first moment. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const key = (fact: Fact): string => `${instantOf(fact)} ${fact.at} ${fact.recordedAt ?? ''}`;
  return [...facts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * Whether one fact came after the other. On one day the hours decide; where one of the two is known only by its day, what was
 * recorded later came later. Those that cannot be told apart follow each other, unless asked `strictly`.
 */
export function isAfter(act: Fact, fact: Fact, how: 'or at once' | 'strictly' = 'or at once'): boolean {
  if (how === 'strictly') return isAfter(act, fact) && !isAfter(fact, act);
  if (dayOf(act) !== dayOf(fact)) return dayOf(act) > dayOf(fact);
  if (isKnownByDay(act) || isKnownByDay(fact)) return recordedMs(act) >= recordedMs(fact);
  return instantOf(act) >= instantOf(fact);
}

export function holds(condition: Condition | undefined, facts: readonly Fact[]): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('known' in condition) return latest(facts, [condition.known]) !== undefined;
  if ('since' in condition) return isSince(latest(facts, [condition.fact]), condition.since);
  return condition.in.includes(latest(facts, [condition.fact])?.value ?? '');
}

function isSince(fact: Fact | undefined, day: Day): boolean {
  return fact !== undefined && dayOf(fact) >= day;
}

/** Facts of one name, one per `ref`, in order of the day on which they were true. */
export function eachRef(facts: readonly Fact[], name: string): readonly Fact[] {
  const refs = new Set(facts.filter((fact) => fact.fact === name).map((fact) => fact.ref));
  const found = [...refs].flatMap((ref) => {
    const fact = latest(
      facts.filter((other) => other.ref === ref),
      [name],
    );
    return fact === undefined ? [] : [fact];
  });
  return found.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : (a.ref ?? '') < (b.ref ?? '') ? -1 : 1));
}
