import { messageOfTurn } from '@app/streams';
import type { RecordedEvent } from './event';
import type { Procedure } from './procedure';
import type { StreamState } from './state';

export const emptyStream: StreamState = { seq: 0, shift: 0, fired: [], heard: {}, own: null };

/** Kinds of events that every stream has and that say nothing to its procedure. */
const hostKinds = ['rung.fired', 'command.refused', 'sandbox.advanced', 'message.heard'];

/** The state after an event of the ledger. The only way in which a stream's state changes. */
export function fold(procedure: Procedure, state: StreamState, event: RecordedEvent): StreamState {
  return {
    seq: event.seq,
    shift: event.kind === 'sandbox.advanced' ? Number(event.data['shift']) : state.shift,
    fired: event.kind === 'rung.fired' ? [...state.fired, String(event.data['rung'])] : state.fired,
    heard: heardAfter(state.heard, event.turnId),
    own: hostKinds.includes(event.kind) ? state.own : procedure.evolve(state.own, event),
  };
}

function heardAfter(heard: StreamState['heard'], turnId: string): StreamState['heard'] {
  const message = messageOfTurn(turnId);
  return message === null ? heard : { ...heard, [message.from]: message.n };
}
