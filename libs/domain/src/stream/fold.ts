import { messageOfTurn } from '@app/streams';
import type { RecordedEvent } from './event';
import type { Procedure } from './procedure';
import { afterGiving, afterWithdrawal } from './given';
import type { StreamState } from './state';

export const emptyStream: StreamState = { seq: 0, shift: 0, fired: [], given: [], withdrawn: [], heard: {}, own: null };

/** Kinds of events that every stream has and that say nothing to its procedure. */
const hostKinds = ['rung.fired', 'rung.withdrawn', 'command.refused', 'sandbox.advanced', 'message.heard'];

/** The state after an event of the ledger. The only way in which a stream's state changes. */
export function fold(procedure: Procedure, state: StreamState, event: RecordedEvent): StreamState {
  return {
    ...state,
    ...rungsAfter(state, event),
    seq: event.seq,
    shift: event.kind === 'sandbox.advanced' ? Number(event.data['shift']) : state.shift,
    heard: heardAfter(state.heard, event.turnId),
    own: hostKinds.includes(event.kind) ? state.own : procedure.evolve(state.own, event),
  };
}

/** A method type: what the host wrote is of the shape that it writes. */
type After = { after(state: StreamState, event: RecordedEvent): Partial<StreamState> }['after'];

const rungChanges: Readonly<Record<string, After>> = { 'rung.fired': afterGiving, 'rung.withdrawn': afterWithdrawal };

function rungsAfter(state: StreamState, event: RecordedEvent): Partial<StreamState> {
  return rungChanges[event.kind]?.(state, event) ?? {};
}

function heardAfter(heard: StreamState['heard'], turnId: string): StreamState['heard'] {
  const message = messageOfTurn(turnId);
  return message === null ? heard : { ...heard, [message.from]: message.n };
}
