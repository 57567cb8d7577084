import type { Calendar, Instant } from '@app/calendar';
import { leftWords, lightOf, project, statusWords } from '@app/clock';
import type { Clock, Fact, Light, Text } from '@app/clock';
import type { LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { factVocabulary } from '../facts/vocabulary';
import { withStatedDays } from './stated-days';

/** Facts of a reader's own, of no case. */
export interface FactsToProject {
  readonly now: Instant;
  readonly facts: readonly Fact[];
}

export interface ProjectedClock extends Pick<
  Clock,
  'id' | 'rule' | 'title' | 'opensAt' | 'dueDate' | 'dueAt' | 'remainingDays' | 'status' | 'provisional' | 'derivation'
> {
  readonly light: Light | null;
  readonly statusText: Text;
  /** What is left of it; null where nothing runs. */
  readonly leftText: Text | null;
}

/** Facts in, dates out, by the code and the law that a turn uses. Faults of the facts: see factFaults. */
export function projectFacts(
  { now, facts }: FactsToProject,
  { sheet, calendar }: { readonly sheet: LawSheet; readonly calendar: Calendar },
): readonly ProjectedClock[] {
  const clocks = project(sheet.clocks, withStatedDays(facts), calendar, now);
  return clocks.map((clock) => {
    const { id, rule, title, opensAt, dueDate, dueAt, remainingDays, status, provisional, derivation } = clock;
    const window = opensAt === undefined ? {} : { opensAt };
    const shown = { light: lightOf(clock, now), statusText: statusWords(clock, now), leftText: leftWords(clock, now, calendar) };
    return { id, rule, title, ...window, dueDate, dueAt, remainingDays, status, provisional, derivation, ...shown };
  });
}

/** Values in Chinese (一般, 较大, 重大, 特别重大) as their codes. */
export function withCodes(procedure: ProcedureKind, facts: readonly Fact[]): readonly Fact[] {
  const words = new Map(factVocabulary(procedure).map((word) => [word.fact, word]));
  return facts.map((fact) => {
    const named = words.get(fact.fact)?.values.find(({ title }) => title.zh === fact.value);
    return named === undefined ? fact : { ...fact, value: named.code };
  });
}
