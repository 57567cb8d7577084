import type { NewEvent, TurnDraft } from '@app/domain';
import { messageOfTurn } from '@app/streams';
import type { Receipt, Rejection } from '@app/streams';
import { asksForNumber } from './numbers';
import type { Head } from './stand';

/** Any `command.refused` makes the whole turn a refusal: it is always the only event of its turn. @param seq the stream's before it */
export function receiptOf({ turnId, hash }: TurnDraft, seq: number, events: readonly NewEvent[]): Receipt {
  const rejection = rejectionIn(events);
  return {
    turnId,
    hash,
    outcome: rejection === null ? 'done' : 'refused',
    rejection,
    fromSeq: seq + 1,
    toSeq: seq + events.length,
  };
}

/** Why a turn of these events is refused; null when it is not. */
export function rejectionIn(events: readonly NewEvent[]): Rejection | null {
  const refusal = events.find((event) => event.kind === 'command.refused');
  return refusal === undefined ? null : (refusal.data['rejection'] as Rejection);
}

/**
 * Whether a turn must be written with its case locked: a gate, a series or the outbox has a word in it. A message that opens a case is
 * marked as taken in the outbox.
 */
export function asksOtherTables({ guards, reactions, tellBack, events, turnId }: TurnDraft, head: Head | null): boolean {
  const told = reactions.length > 0 || tellBack !== undefined || (head === null && messageOfTurn(turnId) !== null);
  return told || guards.length > 0 || events.some(({ data }) => asksForNumber(data));
}
