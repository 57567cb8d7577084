import type { RecordedEvent } from '../stream/event';
import type { InvestigationState } from './state';
import type { Stage } from './stages';

/** The state in another stage, since the event. */
export function at(state: InvestigationState, stage: Stage, event: Pick<RecordedEvent, 'occurredAt'>): InvestigationState {
  return { ...state, stage, stageSince: event.occurredAt };
}
