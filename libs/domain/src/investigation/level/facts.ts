import type { Fact } from '@app/clock';
import { accidentFields } from '../../assessment/accident-field';
import type { AccidentField } from '../../assessment/accident-field';
import { classOfField } from '../../assessment/class-of-field';
import { equipmentExclusions, regimeOf } from '../../assessment/equipment-exclusion';
import type { RecordedEvent } from '../../stream/event';
import { plain, tied, valued } from '../facts-of';
import type { FactsOf } from '../facts-of';

/** The class decides the casualty window, the field the law whose limits hold (T-17, LV-08). */
export function kindFacts(event: RecordedEvent): readonly Fact[] {
  const field = accidentFields.find((known) => known === event.data['accidentClass']);
  if (field === undefined) return [];
  return [...valuedAs('class.determined', classOfField(field))(event), ...valuedAs('field.determined', regimeIn(event, field))(event)];
}

/** What the numbers said at an event, where its decision has looked: a level, or none. Events of earlier releases say nothing. */
export function assessedFacts(event: RecordedEvent): readonly Fact[] {
  const { computed, possible, casualtyLevel } = event.data;
  return [
    ...levelFact('level.computed', computed, event),
    ...levelFact('level.possible', possible, event),
    ...levelFact('casualties.assessed', casualtyLevel, event),
  ];
}

export function levelFact(fact: string, level: unknown, event: RecordedEvent): readonly Fact[] {
  if (level === undefined) return [];
  return valuedAs(fact, typeof level === 'string' ? level : 'unknown')(event);
}

/** A field that a finding took out of its special law has the limits of general industry. */
function regimeIn({ data }: RecordedEvent, field: AccidentField): AccidentField {
  return regimeOf({ field, exclusion: equipmentExclusions.find((known) => known === data['equipmentExclusion']) });
}

function valuedAs(fact: string, value: string): FactsOf {
  return (event) => plain(event).map((one) => ({ ...one, fact, value }));
}

/** Where the class was decided without its field, in releases that did not ask for it, that of the class is what is known. */
export const classDetermined: FactsOf = (event) => {
  const { class: kind, field = kind } = event.data;
  const known = accidentFields.find((one) => one === field);
  const determined = known === undefined ? [] : valuedAs('field.determined', regimeIn(event, known))(event);
  return [...valued('class')(event), ...determined, ...assessedFacts(event)];
};

export const changedFacts: FactsOf = (event) => tied(event).map((fact) => ({ ...fact, at: String(event.data['at']) }));
