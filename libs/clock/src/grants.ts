import type { Day } from '@app/calendar';
import type { Fact } from './clock';
import { dayOf } from './fact-times';
import { eachRef } from './facts';
import type { ClockRule } from './rule';

/** An extension that was granted. */
export interface Grant {
  readonly on: Day;
  readonly days: number;
  readonly fact: Fact;
  /** The fact that took it back: then it counts as never granted (counting 4.6.5). */
  readonly revoked: Fact | null;
}

export function grantsOf(rule: ClockRule, facts: readonly Fact[]): readonly Grant[] {
  const extension = rule.extension;
  if (extension === undefined) return [];
  const revocations = eachRef(facts, extension.revoked);
  return eachRef(facts, extension.granted)
    .filter((fact) => (fact.days ?? 0) > 0)
    .map((fact) => {
      const revoked = revocations.find((other) => other.ref === fact.ref) ?? null;
      return { on: dayOf(fact), days: Math.floor(fact.days ?? 0), fact, revoked };
    });
}
