import type { Day } from '@app/calendar';

/** A sentence in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Where a rule stands: law, article, and how sure we are of it (docs/law: L read, P excerpt, R reported, S seed, G memory, I inference). */
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
  | { readonly years: number }
  | BackwardLimit;

/**
 * "n days before X", where X is a fact that may lie ahead and is not counted: the n-th (working) day before it is the last
 * possible day (counting 4.6.8). Nothing lengthens such a limit; moving X moves it. Only X itself (0 days), being a last day that somebody has
 * stated, is put off by a suspension of its rule that became known after that.
 */
export type BackwardLimit = { readonly hoursBefore: number } | { readonly daysBefore: number } | { readonly workingDaysBefore: number };

/** What must be so for a rule or a limit to apply. */
export type Condition =
  | FactCondition
  | SinceCondition
  /** A fact of that name is recorded, whatever it says. */
  | { readonly known: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** True when the latest fact of that name has one of the values. */
export interface FactCondition {
  readonly fact: string;
  readonly in: readonly string[];
}

/** True when the latest fact of that name is of this Beijing day or a later one: the law that a day brought. */
export interface SinceCondition {
  readonly fact: string;
  readonly since: Day;
}

/** The first case whose condition holds (or has none) gives the limit. */
export interface LimitCase {
  readonly when?: Condition;
  readonly limit: Limit;
  /** What was decided where this one holds, said where there is more than one: 等级认定为重大以上. */
  readonly why?: Text;
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
  /**
   * It reaches back to the start of the clock, once it has ended: what was concealed could not be investigated (T-06).
   * Begun only, it is pending and stops nothing.
   */
  readonly reaches?: 'back-to-start';
  /** A fact with the same `ref` by which it never was. */
  readonly refuted?: string;
  /** A fact with the same `ref` by which it ends without a result, and whether the time until then counts. */
  readonly brokenOff?: { readonly by: string; readonly setting: Setting & { readonly value: 'excluded' | 'counted' } };
  readonly basis: Source;
  /** A ground that the law does not settle: one that is off stops nothing, and both are said where the ground occurs. */
  readonly setting?: Setting & { readonly value: 'on' | 'off' };
}

/** Unsettled law that a pack has decided. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly note: Text;
}

/**
 * One clock for each addressee, measure or level. A fact belongs to the entity named by its `of`, else by its `ref`; one with
 * neither concerns all of them.
 */
export interface EntitySelector {
  /** Name of the facts that bring entities into being, often the rule's own start. */
  readonly fact: string;
  /** Facts whose `ref` names something else and which concern every entity, such as an appraisal of the whole accident. */
  readonly shared?: readonly string[];
}

/** A window: an act before it opens does not satisfy (counting 4.6.7, T-13). It opens at 00:00 Beijing time (hour limits to the instant). */
export interface OpeningRule {
  /** Counted from the rule's own start. */
  readonly limit: readonly LimitCase[];
  readonly basis: Source;
}

/** A second end, counted from a fact of its own; nothing lengthens it. The clock ends with the earliest end that is known. */
export interface OuterEnd {
  readonly start: string;
  readonly startTitle: Text;
  readonly limit: Limit;
  readonly basis: Source;
}

/** When a rule binds. Old and new versions of a rule stand under one id, each with its own dates; the newest that binds holds. */
export interface ForceRule {
  readonly from: Day;
  /** The last day on which it binds. */
  readonly to?: Day;
  /** The fact whose day decides; while it is unknown the newest version is taken. */
  readonly chosenBy: string;
  /** What a fact outside these dates makes: no clock unless said, or one that says why it does not apply. */
  readonly outside?: 'void';
}

export type RungTime =
  | { readonly beforeWorkingDays: number }
  | { readonly beforeDays: number }
  | { readonly beforeMinutes: number }
  | { readonly afterWorkingDays: number }
  | { readonly afterDays: number }
  /** Counted from the day on which the clock started. */
  | { readonly afterStartDays: number }
  /** At this part of the way from start to end: 0 is the start, 0.5 half-time. Day clocks: on the day in which it lies. */
  | { readonly atFraction: number }
  /** The moment a window opens; there is no such rung where none does. */
  | { readonly opens: true }
  /** Counted from the day on which the clock came to stand still, while it stands: the only rung that a paused clock has. */
  | { readonly pausedDays: number }
  /** At the instant of expiry, to the second. */
  | { readonly due: true };

/** One point of a reminder ladder (convention 4.5). */
export interface RungRule {
  /** Unique within the rule: `-20`, `-10`, `due`, `+1`. */
  readonly name: string;
  readonly at: RungTime;
  /** Posts that are told; where an act names who acts, that one in place of the rule's own. */
  readonly to: readonly string[];
  readonly action: 'remind' | 'expire' | 'escalate' | 'draft';
  readonly text: Text;
  readonly repeat?: Recurrence;
}

/** "Then monthly": the rung comes again, named `+15/1`, `+15/2` …, on working days. */
export interface Recurrence {
  readonly every: { readonly months: number } | { readonly days: number } | { readonly workingDays: number };
  /** How often after the first time: a file that nobody closes must not remind for ever. */
  readonly times: number;
}

/**
 * Acts that take others back (退回, 撤销): a fact of `facts` that one of the name `by` follows no longer counts for the clock.
 * Those of one clock act in their order: what one has taken back takes nothing back itself.
 */
export interface UndoRule {
  readonly by: string;
  /** Facts that end a round, such as an approval: a return takes nothing back that lies before one of them. */
  readonly since?: readonly string[];
  /** `what-follows`: the other way round, facts after it do not count here, being for another clock (a new report with a day of its own). */
  readonly takes?: 'what-follows';
  readonly title: Text;
  readonly facts: readonly string[];
  readonly basis: Source;
}

export interface ClockRule {
  /** The id in docs/law: `IN-01`. */
  readonly id: string;
  readonly title: Text;
  readonly basis: readonly Source[];
  /** Role that has to act. */
  readonly actor: string;
  /** The fact whose `value` says who it is of all who could: the organ or role that stands in place of `actor`, among those that rungs tell too. */
  readonly actorIn?: string;
  readonly when?: Condition;
  readonly per?: EntitySelector;
  readonly inForce?: ForceRule;
  /** Name of the fact from which it runs, and that fact in words: 事故发生 / the accident. */
  readonly start: string;
  readonly startTitle: Text;
  /**
   * The fact by which the matter became known, and that in words. Of an end that had passed before, nobody is reminded; an internal limit (`house`)
   * counts from it, where it is of a later day than the start (T-53).
   */
  readonly knownBy?: { readonly fact: string; readonly title: Text };
  readonly stop: readonly string[];
  /**
   * Which of several stops counts: the one recorded last, which corrects those before it, or where the act may be done again
   * and once was enough, the one done first. Unless said it is the record.
   */
  readonly settledBy?: 'first-act';
  readonly limit: readonly LimitCase[];
  readonly opens?: OpeningRule;
  readonly earlierOf?: readonly OuterEnd[];
  /**
   * The inner limit of a department beside the statute's outer one, or a number of the house where no law names any: its passing
   * is amber, never red (convention 4.5).
   */
  readonly layer?: 'inner' | 'house';
  /** The act of an organ on the other side: its lateness is not our red. */
  readonly side?: 'other';
  /** A right or a window that lapses with its end, with nobody late: `lost`. Else the clock is overdue. */
  readonly onExpiry?: 'lost';
  readonly roll: 'none' | 'next-working-day';
  readonly extension?: ExtensionRule;
  readonly suspensions: readonly SuspensionRule[];
  readonly undone?: readonly UndoRule[];
  readonly ladder: readonly RungRule[];
  /** Named settings of unsettled law that this rule follows, each said in the derivation. */
  readonly settings?: readonly Setting[];
}
