import type { Instant } from '@app/calendar';
import { actBehind } from './act-of-time';
import type { RecordedEvent } from './event';
import { fold } from './fold';
import type { Procedure } from './procedure';
import type { StreamState } from './state';
import type { TurnDraft } from './turn';

type Given = Pick<TurnDraft, 'events' | 'act' | 'turnId'>;

/** The events of a turn as they will stand in the ledger, behind `before`; what the act names stands with the first that is the act's own. */
export function recordedEvents({ events, act, turnId }: Given, recordedAt: Instant, before: number): readonly RecordedEvent[] {
  const first = events.findIndex((event) => actBehind(event, act) === act);
  return events.map((event, index) => {
    const { by, enteredBy, via, documents } = actBehind(event, act);
    const named = index === first && act.named !== undefined ? { named: act.named } : {};
    return { ...event, seq: before + 1 + index, recordedAt, turnId, by, enteredBy, via, documents, ...named };
  });
}

/** The state as it will be if a turn is granted; numbers of series are still placeholders. */
export function stateAfter(procedure: Procedure, state: StreamState, given: Given, recordedAt: Instant): StreamState {
  return recordedEvents(given, recordedAt, state.seq).reduce((folded, event) => fold(procedure, folded, event), state);
}
