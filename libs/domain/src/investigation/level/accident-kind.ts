import type { AccidentClass, AccidentField } from '../../level/accident-field';
import { classOfField } from '../../level/class-of-field';
import type { CountedAccident } from '../../level/casualty-window';
import type { InvestigationState } from '../state';

/** The class and the field as a person has decided them, last or on taking the accident in; else of general industry, with the window of 30 days (T-17). */
export function accidentKind({ grading, accidentClass }: Pick<InvestigationState, 'grading' | 'accidentClass'>): {
  readonly class: AccidentClass;
  readonly field: AccidentField;
} {
  const last = grading.classes.at(-1);
  if (last !== undefined) return { class: last.class, field: last.field };
  const field = accidentClass ?? 'general';
  return { class: classOfField(field), field };
}

/** What of the accident decides its window. */
export function countedAccident(state: Pick<InvestigationState, 'occurredAt' | 'grading' | 'accidentClass'>): CountedAccident {
  return { occurred: state.occurredAt, class: accidentKind(state).class };
}
