import type { Fact, Step } from './clock';
import { dayOf, instantOf, recordedMs } from './facts';
import { isDay } from '@app/calendar';
import type { ClockRule, UndoRule } from './rule';
import { elsewhereStep, undoneStep } from './change-sentences';

/** The facts that still count for a clock, and what took others back. */
export interface Standing {
  readonly facts: readonly Fact[];
  /** Those that took something back: they too moved the clock. */
  readonly undoing: readonly Fact[];
  readonly steps: readonly Step[];
}

/**
 * Leaves out what was taken back: a submission before its return, an approval before its revocation. What is done anew after
 * that counts by itself, so any order of records gives the same answer.
 */
export function standing(rule: ClockRule, facts: readonly Fact[]): Standing {
  const taken = (rule.undone ?? []).flatMap((undo) => takenBack(undo, facts));
  if (taken.length === 0) return { facts, undoing: [], steps: [] };
  const gone = new Set(taken.map(({ fact }) => fact));
  return {
    facts: facts.filter((fact) => !gone.has(fact)),
    undoing: taken.map(({ by }) => by),
    steps: taken
      .filter(({ fact }) => fact.fact === rule.start || rule.stop.includes(fact.fact))
      .map(({ fact, by, undo }) => (undo.takes === 'what-follows' ? elsewhereStep : undoneStep)(undo, dayOf(fact), dayOf(by))),
  };
}

interface Taken {
  readonly fact: Fact;
  readonly by: Fact;
  readonly undo: UndoRule;
}

function takenBack(undo: UndoRule, facts: readonly Fact[]): readonly Taken[] {
  const acts = inTime(facts.filter((fact) => fact.fact === undo.by));
  return inTime(facts.filter((fact) => undo.facts.includes(fact.fact))).flatMap((fact) => {
    const by = acts.find((act) => (undo.takes === 'what-follows' ? follows(fact, act, facts) : follows(act, fact, facts)));
    return by === undefined ? [] : [{ fact, by, undo }];
  });
}

/** The derivation must not depend on the order in which facts are given. */
function inTime(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => Date.parse(instantOf(a)) - Date.parse(instantOf(b)) || compare(recordedMs(a), recordedMs(b)));
}

// Both may be minus infinity, whose difference is no number.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** An act that is done anew takes back the same act before it, never itself; of two at one time the one recorded later stands. */
function follows(act: Fact, fact: Fact, facts: readonly Fact[]): boolean {
  if (act === fact || !isAfter(act, fact)) return false;
  if (act.fact !== fact.fact || !isAfter(fact, act)) return true;
  const [later, earlier] = [recordedMs(act), recordedMs(fact)];
  return later === earlier ? facts.indexOf(act) > facts.indexOf(fact) : later > earlier;
}

/** On one day the hours decide; where one of the two is known only by its day, what was recorded later came later. */
function isAfter(act: Fact, fact: Fact): boolean {
  if (dayOf(act) !== dayOf(fact)) return dayOf(act) > dayOf(fact);
  if (isDay(act.at) || isDay(fact.at)) return recordedMs(act) >= recordedMs(fact);
  return instantOf(act) >= instantOf(fact);
}
