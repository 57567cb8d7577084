import type { NewEvent, TurnDraft } from '@app/domain';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { shutGate } from './guard';
import { rejectionIn } from './recorded';
import { fillNumbers } from './numbers';
import { outgoing, toldBack } from './outgoing';
import type { OutgoingMessage } from './outgoing';

/** A turn as other tables let it be written. */
export interface Grant {
  readonly draft: TurnDraft;
  readonly messages: readonly OutgoingMessage[];
}

// Sealed on its way through Temporal, a message must stay below one mebibyte, with what is put around it.
const longestMessage = 900_000;

/**
 * Asks gates, series and the outbox under the case's lock. A shut gate, a message that is too long or one to a case that is not there makes the turn a
 * refusal. Whoever asked for a word is told either way.
 */
export async function granted(runner: QueryRunner, draft: TurnDraft): Promise<Grant> {
  const messages = (await shutGate(runner, draft)) ?? (await outgoing(runner, draft));
  if (isRejection(messages)) return refused(runner, draft, messages);
  const bytes = Math.max(0, ...messages.map(({ body }) => Buffer.byteLength(JSON.stringify(body))));
  if (bytes > longestMessage) return refused(runner, draft, reject('message-too-long', { bytes, most: longestMessage }));
  const back = await toldBack(runner, draft, rejectionIn(draft.events));
  // Last of all: what is refused takes no number.
  return { draft: { ...draft, events: await fillNumbers(runner, draft) }, messages: [...messages, ...back] };
}

async function refused(runner: QueryRunner, draft: TurnDraft, rejection: Rejection): Promise<Grant> {
  const event: NewEvent = { kind: 'command.refused', version: 1, occurredAt: draft.act.occurredAt, data: { rejection } };
  const written = { ...draft, events: [event], guards: [], reactions: [], projection: null };
  return { draft: written, messages: await toldBack(runner, draft, rejection) };
}
