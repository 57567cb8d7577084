import type { Fact } from './clock';
import type { EntitySelector } from './rule';

/** What one clock is about, and the facts that speak of it. */
export interface Entity {
  /** Null where the rule has one clock for the whole case. */
  readonly ref: string | null;
  readonly facts: readonly Fact[];
}

/** One entity per name, in order of names, so that the order of facts does not matter. No name, no clock. */
export function entitiesOf(per: EntitySelector | undefined, facts: readonly Fact[]): readonly Entity[] {
  if (per === undefined) return [{ ref: null, facts }];
  const refs = new Set(facts.flatMap((fact) => (fact.fact === per.fact ? (nameOf(fact) ?? []) : [])));
  return [...refs].sort().map((ref) => ({ ref, facts: facts.filter((fact) => concerns(fact, ref, per)) }));
}

function nameOf(fact: Fact): string | undefined {
  return fact.of ?? fact.ref;
}

function concerns(fact: Fact, ref: string, per: EntitySelector): boolean {
  const name = nameOf(fact);
  return name === undefined || name === ref || (per.shared ?? []).includes(fact.fact);
}
