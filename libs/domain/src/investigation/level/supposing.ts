import type { Act } from '../../stream/command';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { levelChanges } from './changes';
import { computedLevel } from './level-standing';

/** The state as an event of this part would make it, before it is recorded. */
export function supposing(state: InvestigationState, event: NewEvent, act: Act, { now }: World): InvestigationState {
  const { by, enteredBy, via, documents } = act;
  const seq = Number.MAX_SAFE_INTEGER;
  return levelChanges[event.kind]?.(state, { ...event, seq, recordedAt: now, turnId: '', by, enteredBy, via, documents }) ?? state;
}

/** The event with the 初判 to which it leads: what the system said at that time stays readable. */
export function withComputed(state: InvestigationState, event: NewEvent, act: Act, world: World): NewEvent {
  const computed = computedLevel(supposing(state, event, act, world), world);
  return { ...event, data: { ...event.data, computed } };
}
