import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { AccidentField } from '../../level/accident-field';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { accidentKind } from './accident-kind';
import type { ChangeClass } from './change-class.schema';
import { withComputed } from './supposing';

/** Road traffic, fire or other: a decision of a person, for it decides the window of 7 or 30 days and the investigator (T-17). */
export function changeClass(state: InvestigationState, command: CommandOf<ChangeClass>, world: World): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigatorSide(state, command, article('十三'));
  if (refusal !== null) return refusal;
  const field = data.field ?? fieldOf(data.class, state);
  const last = state.grading.classes.at(-1);
  if (last?.class === data.class && last.field === field) return reject('already-done', { command: command.name });
  const event = { kind: 'class.determined', version: 1, occurredAt: act.occurredAt, data: { ...data, field } };
  return [withComputed(state, event, act, world)];
}

/** The field that goes with a class where none is said. */
function fieldOf(kind: ChangeClass['class'], state: InvestigationState): AccidentField {
  if (kind !== 'other') return kind;
  const { field } = accidentKind(state);
  return field === 'road-traffic' || field === 'fire' ? 'general' : field;
}
