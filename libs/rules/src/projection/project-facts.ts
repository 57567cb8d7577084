import type { Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { calendar } from '../calendar-editions';
import { factVocabulary } from '../facts/vocabulary';
import { lawSheet } from '../law-sheet';

/** Facts of a reader's own, of no case. */
export interface FactsToProject {
  readonly procedure: ProcedureKind;
  readonly place: string;
  readonly now: Instant;
  readonly facts: readonly Fact[];
}

export type ProjectedClock = Pick<Clock, 'rule' | 'title' | 'dueDate' | 'dueAt' | 'status' | 'provisional' | 'derivation'>;

/** Facts in, dates out, by the code and the law that a workflow uses. Faults of the facts: see factFaults. */
export function projectFacts({ procedure, place, now, facts }: FactsToProject): readonly ProjectedClock[] {
  const clocks = project(lawSheet(procedure, place).clocks, facts, calendar, now);
  return clocks.map(({ rule, title, dueDate, dueAt, status, provisional, derivation }) => ({
    rule,
    title,
    dueDate,
    dueAt,
    status,
    provisional,
    derivation,
  }));
}

/** Values in Chinese (一般, 较大, 重大, 特别重大) as their codes. */
export function withCodes(procedure: ProcedureKind, facts: readonly Fact[]): readonly Fact[] {
  const words = new Map(factVocabulary(procedure).map((word) => [word.fact, word]));
  return facts.map((fact) => {
    const named = words.get(fact.fact)?.values.find(({ title }) => title.zh === fact.value);
    return named === undefined ? fact : { ...fact, value: named.code };
  });
}
