import { actBehind } from '@app/domain';
import type { NewEvent, RecordedEvent, TurnDraft } from '@app/domain';
import type { Receipt, Rejection } from '@app/streams';
import { asksForNumber } from './numbers';

/** An event as it will stand in the ledger. */
export function recorded(draft: TurnDraft, event: NewEvent, seq: number): RecordedEvent {
  const { by, enteredBy, via, documents } = actBehind(event, draft.act);
  return { ...event, seq, recordedAt: draft.recordedAt, turnId: draft.turnId, by, enteredBy, via, documents };
}

/** Any `command.refused` makes the whole turn a refusal: it is always the only event of its turn. @param seq the stream's before it */
export function receiptOf({ turnId, hash }: TurnDraft, seq: number, events: readonly NewEvent[]): Receipt {
  const refusal = events.find((event) => event.kind === 'command.refused');
  return {
    turnId,
    hash,
    outcome: refusal === undefined ? 'done' : 'refused',
    rejection: refusal === undefined ? null : (refusal.data['rejection'] as Rejection),
    fromSeq: seq + 1,
    toSeq: seq + events.length,
  };
}

/** Whether a turn must be written with its case locked: a gate, a series or the outbox has a word in it. */
export function asksOtherTables({ guards, reactions, events }: TurnDraft): boolean {
  return guards.length + reactions.length > 0 || events.some(({ data }) => asksForNumber(data));
}
