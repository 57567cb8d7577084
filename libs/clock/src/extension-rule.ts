import type { Fact } from './clock';
import { readable } from './fact-times';
import { boundOf } from './period';
import type { ClockRule, Source } from './rule';
import { versionFor } from './versions';

/** What may be added to a clock, and by what law. */
export interface ExtensionStanding {
  /** Natural days that all extensions together may have; 0 where the law knows none. */
  readonly max: number;
  readonly basis: Source;
}

/**
 * How far the clock of a rule may be extended for these facts, so that a decision and the clock have one bound. Null where the rule
 * does not bind, or speaks of no extension at all.
 */
export function extensionRule(rules: readonly ClockRule[], id: string, facts: readonly Fact[]): ExtensionStanding | null {
  const known = readable(facts);
  const versions = rules.filter((rule) => rule.id === id);
  const rule = versionFor(versions, known)?.rule;
  return rule?.extension === undefined ? null : { max: boundOf(rule, known), basis: rule.extension.basis };
}
