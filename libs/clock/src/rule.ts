import type { Day } from '@app/calendar';

/** A sentence in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Where a rule stands: law, article, and how sure we are of it (law.md part 0: L read, P excerpt, R reported, S seed, G memory, I inference). */
export interface Source {
  readonly law: string;
  readonly article: string;
  readonly confidence: 'L' | 'P' | 'R' | 'S' | 'G' | 'I';
}

/** Durations are types of their own: hours ≠ days ≠ working days ≠ months. */
export type Limit =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

/** True when the latest fact of that name has one of the values. */
export interface Condition {
  readonly fact: string;
  readonly in: readonly string[];
}

/** The first case whose condition holds (or has none) gives the limit. */
export interface LimitCase {
  readonly when?: Condition;
  readonly limit: Limit;
}

export interface ExtensionRule {
  /** Facts of these names, linked by `ref`: the grant carries `days`; a revocation makes it never granted. */
  readonly granted: string;
  readonly revoked: string;
  /** All extensions of the clock share this bound; an excess is cut and said. */
  readonly max: readonly LimitCase[];
  readonly basis: Source;
}

/** Time that does not count. `from` and `until` facts are linked by `ref`. */
export interface SuspensionRule {
  readonly ground: string;
  readonly title: Text;
  readonly from: string;
  readonly until: string;
  readonly basis: Source;
}

export type RungTime =
  | { readonly beforeWorkingDays: number }
  | { readonly beforeDays: number }
  | { readonly beforeMinutes: number }
  | { readonly afterWorkingDays: number }
  | { readonly afterDays: number }
  /** At the instant of expiry, to the second. */
  | { readonly due: true };

/** One point of a reminder ladder (law.md 4.5). */
export interface RungRule {
  /** Unique within the rule: `-20`, `-10`, `due`, `+1`. */
  readonly name: string;
  readonly at: RungTime;
  /** Roles that are told. */
  readonly to: readonly string[];
  readonly action: 'remind' | 'expire' | 'escalate' | 'draft';
  readonly text: Text;
}

export interface ClockRule {
  /** The id of law.md: `IN-01`. */
  readonly id: string;
  readonly title: Text;
  readonly basis: readonly Source[];
  /** Role that has to act. */
  readonly actor: string;
  readonly when?: Condition;
  readonly inForce?: { readonly from: Day; readonly to?: Day; readonly chosenBy: string };
  /** Name of the fact from which it runs, and that fact in words: 事故发生 / the accident. */
  readonly start: string;
  readonly startTitle: Text;
  readonly stop: readonly string[];
  readonly limit: readonly LimitCase[];
  readonly roll: 'none' | 'next-working-day';
  readonly extension?: ExtensionRule;
  readonly suspensions: readonly SuspensionRule[];
  readonly ladder: readonly RungRule[];
  /** Named settings of unsettled law that this rule follows, each said in the derivation. */
  readonly settings?: readonly { readonly name: string; readonly value: string; readonly note: Text }[];
}
