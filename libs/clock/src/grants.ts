import type { Day } from '@app/calendar';
import type { Fact } from './clock';
import { dayOf, eachRef } from './facts';
import type { ClockRule } from './rule';

/** An extension that was granted and not taken back. */
export interface Grant {
  readonly on: Day;
  readonly days: number;
  readonly fact: Fact;
}

/** Revoked means never granted (law.md 4.6.5). */
export function grantsOf(rule: ClockRule, facts: readonly Fact[]): readonly Grant[] {
  const extension = rule.extension;
  if (extension === undefined) return [];
  const revoked = eachRef(facts, extension.revoked).map((fact) => fact.ref);
  return eachRef(facts, extension.granted)
    .filter((fact) => !revoked.includes(fact.ref) && (fact.days ?? 0) > 0)
    .map((fact) => ({ on: dayOf(fact), days: fact.days ?? 0, fact }));
}
