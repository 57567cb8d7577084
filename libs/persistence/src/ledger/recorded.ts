import { actBehind } from '@app/domain';
import type { AppendRequest, NewEvent, Receipt, RecordedEvent, Rejection, Standing } from '@app/domain';

/** An event as it will stand in the ledger. */
export function recorded(request: AppendRequest, draft: NewEvent, seq: number): RecordedEvent {
  const { by, enteredBy, via, documents } = actBehind(draft, request.act);
  return { ...draft, seq, recordedAt: request.recordedAt, turnId: request.turnId, by, enteredBy, via, documents };
}

/** Any `command.refused` makes the whole turn a refusal: it is always the only event of its turn. */
export function receiptOf(request: AppendRequest, events: readonly NewEvent[]): Receipt {
  const refusal = events.find((event) => event.kind === 'command.refused');
  return {
    turnId: request.turnId,
    hash: request.hash,
    outcome: refusal === undefined ? 'done' : 'refused',
    rejection: refusal === undefined ? null : (refusal.data['rejection'] as Rejection),
    fromSeq: request.seq + 1,
    toSeq: request.seq + events.length,
  };
}

/** How the stream stands after the turn. `place` is the case's before it: only the investigation says another. */
export function standingOf({ projection: { nextDueAt, ended, summary } }: AppendRequest, place: string | null): Standing {
  return { nextDueAt, ended, place: summary?.place ?? place };
}
