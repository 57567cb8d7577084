import type { Fact } from './clock';
import { factNames } from './fact-names';
import { dayOf } from './fact-times';
import { holds, latest } from './facts';
import type { ClockRule } from './rule';

/** The versions of one rule. */
export interface Versions {
  readonly id: string;
  readonly rules: readonly ClockRule[];
  /** Names of all facts that any of them looks at. */
  readonly looksAt: ReadonlySet<string>;
}

// A law sheet is asked at every turn of every case of its place.
const sorted = new WeakMap<readonly ClockRule[], readonly Versions[]>();

/** Rules by id in the order of their first version. */
export function versionsById(rules: readonly ClockRule[]): readonly Versions[] {
  const known = sorted.get(rules) ?? byId(rules);
  sorted.set(rules, known);
  return known;
}

function byId(rules: readonly ClockRule[]): readonly Versions[] {
  const found = new Map<string, ClockRule[]>();
  for (const rule of rules) {
    const versions = found.get(rule.id);
    if (versions === undefined) found.set(rule.id, [rule]);
    else versions.push(rule);
  }
  return [...found].map(([id, versions]) => ({ id, rules: versions, looksAt: new Set(versions.flatMap(factNames)) }));
}

export type Choice = { readonly rule: ClockRule; readonly force: 'binds' | 'outside' } | null;

/** The version that binds for these facts; where none does, one that asks to be shown as not applying; else none. */
export function versionFor(versions: readonly ClockRule[], facts: readonly Fact[]): Choice {
  const applying = versions.filter((rule) => holds(rule.when, facts));
  const binding = newest(applying.filter((rule) => inForce(rule, facts)));
  if (binding !== undefined) return { rule: binding, force: 'binds' };
  const shown = newest(applying.filter((rule) => rule.inForce?.outside === 'void'));
  return shown === undefined ? null : { rule: shown, force: 'outside' };
}

function newest(rules: readonly ClockRule[]): ClockRule | undefined {
  const from = (rule: ClockRule): string => rule.inForce?.from ?? '';
  return rules.reduce<ClockRule | undefined>((best, rule) => (best === undefined || from(rule) > from(best) ? rule : best), undefined);
}

function inForce(rule: ClockRule, facts: readonly Fact[]): boolean {
  const chosenBy = latest(facts, [rule.inForce?.chosenBy ?? '']);
  if (rule.inForce === undefined || chosenBy === undefined) return true;
  const day = dayOf(chosenBy);
  return day >= rule.inForce.from && (rule.inForce.to === undefined || day <= rule.inForce.to);
}
