import type { Fact, Step } from './clock';
import { dayOf, recordedMs } from './fact-times';
import { inOrder, isAfter } from './facts';
import type { ClockRule, UndoRule } from './rule';
import { elsewhereStep, undoneStep } from './change-sentences';
import { isGivenDay } from './sentences';

/** The facts that still count for a clock, and what took others back. */
export interface Standing {
  readonly facts: readonly Fact[];
  /** Those that took something back: they too moved the clock. */
  readonly undoing: readonly Fact[];
  readonly steps: readonly Step[];
}

/**
 * Leaves out what was taken back: a submission before its return, an approval before its revocation. What is done anew after
 * that counts by itself, so any order of records gives the same answer. The rules act in their order, each on what the ones
 * before it left: so an act that was itself taken back takes nothing back.
 */
export function standing(rule: ClockRule, facts: readonly Fact[]): Standing {
  let left = facts;
  const taken: Taken[] = [];
  for (const undo of rule.undone ?? []) {
    const found = takenBack(undo, left, comesAfterIn(rule));
    const gone = new Set(found.map(({ fact }) => fact));
    left = left.filter((fact) => !gone.has(fact));
    taken.push(...found);
  }
  return {
    facts: left,
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

/** Whether an act came after a fact. */
type ComesAfter = typeof isAfter;

/** A last day that somebody has stated may lie ahead of what takes it back: of it counts when it was stated, so by the order of the records. */
function comesAfterIn({ start, limit }: ClockRule): ComesAfter {
  const stated = limit.every(({ limit: one }) => isGivenDay(one));
  return (act, fact, how) => {
    if (!stated || fact.fact !== start || act.fact === start) return isAfter(act, fact, how);
    return how === 'strictly' ? recordedMs(act) > recordedMs(fact) : recordedMs(act) >= recordedMs(fact);
  };
}

/** Each by the act that is nearest to it, so that the derivation too is the same for any order of records. */
function takenBack(undo: UndoRule, facts: readonly Fact[], comesAfter: ComesAfter): readonly Taken[] {
  const acts = inOrder(facts.filter((fact) => fact.fact === undo.by));
  const ends = facts.filter((fact) => undo.since?.includes(fact.fact));
  return inOrder(facts.filter((fact) => undo.facts.includes(fact.fact))).flatMap((fact) => {
    const found = acts.filter((act) => takes(undo, act, fact, facts, comesAfter) && !isParted(act, fact, ends, comesAfter));
    const by = undo.takes === 'what-follows' ? found.at(-1) : found[0];
    return by === undefined ? [] : [{ fact, by, undo }];
  });
}

function takes(undo: UndoRule, act: Fact, fact: Fact, facts: readonly Fact[], comesAfter: ComesAfter): boolean {
  return undo.takes === 'what-follows' ? follows(fact, act, facts, isAfter) : follows(act, fact, facts, comesAfter);
}

/** Whether a round ended between the two: what belongs to a finished one is not taken back in the next. */
function isParted(act: Fact, fact: Fact, ends: readonly Fact[], comesAfter: ComesAfter): boolean {
  return ends.some((end) => comesAfter(end, fact) && isAfter(act, end, 'strictly'));
}

/** An act that is done anew takes back the same act before it, never itself; of two at one time the one recorded later stands. */
function follows(act: Fact, fact: Fact, facts: readonly Fact[], comesAfter: ComesAfter): boolean {
  if (act === fact || !comesAfter(act, fact)) return false;
  if (act.fact !== fact.fact || !isAfter(fact, act)) return true;
  const [later, earlier] = [recordedMs(act), recordedMs(fact)];
  return later === earlier ? facts.indexOf(act) > facts.indexOf(fact) : later > earlier;
}
