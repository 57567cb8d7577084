import { beijingDay, isDay } from '@app/calendar';
import type { Fact, Source, Text } from '@app/clock';
import { accidentFields, competentInvestigator, levels } from '@app/domain';
import type { CompetenceAnswer, LawSheet } from '@app/domain';

/** Who the law names for the accident that facts tell of. */
export interface NamedInvestigator {
  /** The competent body; where the law does not settle it, those of its readings. `organ` is null of a body that the register does not hold. */
  readonly bodies: readonly { readonly organ: string | null; readonly title: Text }[];
  /** What a person has to settle; null where the law does. */
  readonly question: Text | null;
  readonly basis: Source;
}

/**
 * Null where facts tell no day or no level of the accident, or the law is not in the sheet. A level of casualties that is not told is not known.
 *
 * @param facts with the codes of their values
 */
export function namedInvestigator(facts: readonly Fact[], place: string, { competence }: LawSheet): NamedInvestigator | null {
  const day = lastOf(facts, 'accident.occurred')?.at;
  const level = valueOf(facts, ['level.determined', 'level.computed', 'level.suspected'], levels);
  if (day === undefined || level === undefined || competence === undefined) return null;
  const field = valueOf(facts, ['field.determined'], accidentFields) ?? 'general';
  const casualties = valueOf(facts, ['casualties.assessed'], levels);
  const known = casualties === undefined ? {} : { casualtyLevel: casualties, generalLevel: casualties };
  const occurredOn = isDay(day) ? day : beijingDay(day);
  return named(competentInvestigator({ level, place, field, occurredOn, ...known }, competence));
}

function named(answer: CompetenceAnswer): NamedInvestigator | null {
  if (answer.kind === 'competent') return { bodies: [bodyOf(answer.body)], question: null, basis: answer.basis };
  const [first] = answer.readings;
  if (first === undefined) return null;
  return {
    bodies: answer.readings.flatMap(({ body }) => (body === null ? [] : [bodyOf(body)])),
    question: answer.question,
    basis: first.basis,
  };
}

function bodyOf({ organ, title }: NamedInvestigator['bodies'][number]): NamedInvestigator['bodies'][number] {
  return { organ, title };
}

/** The value of the first of these facts that is told, and says one of `codes`. */
function valueOf<C extends string>(facts: readonly Fact[], names: readonly string[], codes: readonly C[]): C | undefined {
  for (const name of names) {
    const value = lastOf(facts, name)?.value;
    const code = codes.find((one) => one === value);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What became known last holds. */
function lastOf(facts: readonly Fact[], name: string): Fact | undefined {
  const told = facts.filter(({ fact }) => fact === name);
  return told.reduce<Fact | undefined>((last, one) => (last === undefined || knownAt(one) >= knownAt(last) ? one : last), undefined);
}

function knownAt({ recordedAt, at }: Fact): string {
  return recordedAt ?? at;
}
