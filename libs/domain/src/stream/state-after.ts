import type { Instant } from '@app/calendar';
import { actBehind } from './act-of-time';
import type { RecordedEvent } from './event';
import { fold } from './fold';
import type { Procedure } from './procedure';
import type { StreamState } from './state';
import type { TurnDraft } from './turn';

/** The state as it will be if a turn is granted; numbers of series are still placeholders. */
export function stateAfter(
  procedure: Procedure,
  state: StreamState,
  { events, act, turnId }: Pick<TurnDraft, 'events' | 'act' | 'turnId'>,
  recordedAt: Instant,
): StreamState {
  return events.reduce((folded, event) => {
    const { by, enteredBy, via, documents } = actBehind(event, act);
    const wished: RecordedEvent = { ...event, seq: folded.seq + 1, recordedAt, turnId, by, enteredBy, via, documents };
    return fold(procedure, folded, wished);
  }, state);
}
