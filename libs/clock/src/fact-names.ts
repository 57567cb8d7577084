import type { ClockRule, Condition } from './rule';

/** The facts that a condition looks at. */
export function conditionFacts(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(conditionFacts);
  if ('any' in condition) return condition.any.flatMap(conditionFacts);
  if ('not' in condition) return conditionFacts(condition.not);
  return ['known' in condition ? condition.known : condition.fact];
}

// Asked of every clock at every turn.
const deciding = new WeakMap<ClockRule, readonly string[]>();

/** The facts that decide whether there is a clock, and which of its limits holds. */
export function decidingFacts(rule: ClockRule): readonly string[] {
  const known = deciding.get(rule) ?? decidingNames(rule);
  deciding.set(rule, known);
  return known;
}

function decidingNames(rule: ClockRule): readonly string[] {
  const cases = [...rule.limit, ...(rule.opens?.limit ?? []), ...(rule.extension?.max ?? [])];
  return [...new Set([rule.when, ...cases.map(({ when }) => when)].flatMap(conditionFacts))];
}

/** Every fact that a rule looks at, so that a vocabulary can be compared with it. */
export function factNames(rule: ClockRule): readonly string[] {
  const names = [
    rule.start,
    ...rule.stop,
    ...(rule.knownBy === undefined ? [] : [rule.knownBy.fact]),
    ...(rule.actorIn === undefined ? [] : [rule.actorIn]),
    ...(rule.earlierOf ?? []).map(({ start }) => start),
    ...decidingFacts(rule),
    ...(rule.inForce === undefined ? [] : [rule.inForce.chosenBy]),
    ...(rule.per === undefined ? [] : [rule.per.fact, ...(rule.per.shared ?? [])]),
    ...(rule.extension === undefined ? [] : [rule.extension.granted, rule.extension.revoked]),
    ...rule.suspensions.flatMap(({ from, until, refuted, brokenOff }) => [from, until, refuted ?? [], brokenOff?.by ?? []].flat()),
    ...(rule.undone ?? []).flatMap(({ by, since, facts }) => [by, ...facts, ...(since ?? [])]),
  ];
  return [...new Set(names)];
}
