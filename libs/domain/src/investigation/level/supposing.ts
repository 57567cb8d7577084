import type { Act } from '@app/streams';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { levelChanges } from './changes';
import type { Level } from '../../level/levels';
import { accidentKind } from './accident-kind';
import { casualtyLevel } from './casualty-level';
import { levelStanding } from './level-standing';

/** The state as an event of this part would make it, before it is recorded. */
export function supposing(state: InvestigationState, event: NewEvent, act: Act, { now }: World): InvestigationState {
  const { by, enteredBy, via, documents } = act;
  const seq = Number.MAX_SAFE_INTEGER;
  return levelChanges[event.kind]?.(state, { ...event, seq, recordedAt: now, turnId: '', by, enteredBy, via, documents }) ?? state;
}

/** The event with the 初判 to which it leads: what the system said at that time stays readable. */
export function withComputed(state: InvestigationState, event: NewEvent, act: Act, world: World): NewEvent {
  return { ...event, data: { ...event.data, ...assessed(supposing(state, event, act, world), world) } };
}

/** What the numbers of a state say: of the level, and of casualties alone where the law asks for it. */
export function assessed(
  state: InvestigationState,
  world: World,
): { readonly computed: Level | null; readonly casualtyLevel?: Level | null } {
  const standing = levelStanding(state, world);
  if (standing === null) return { computed: null };
  const { field } = accidentKind(state);
  const { counted: casualties } = standing.casualties;
  return { computed: standing.computed, ...casualtyLevel({ field, occurredAt: state.occurredAt, casualties }, world.law) };
}
