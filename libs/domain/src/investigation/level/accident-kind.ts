import type { AccidentClass, AccidentField } from '../../level/accident-field';
import type { CountedAccident } from '../../level/casualty-window';
import type { InvestigationState } from '../state';

/** The class and the field as a person has decided them; until then an accident of general industry, with the window of 30 days (T-17). */
export function accidentKind({ grading }: Pick<InvestigationState, 'grading'>): {
  readonly class: AccidentClass;
  readonly field: AccidentField;
} {
  const { class: kind, field } = grading.classes.at(-1) ?? { class: 'other', field: 'general' };
  return { class: kind, field };
}

/** What of the accident decides its window. */
export function countedAccident(state: Pick<InvestigationState, 'occurredAt' | 'grading'>): CountedAccident {
  return { occurred: state.occurredAt, class: accidentKind(state).class };
}
