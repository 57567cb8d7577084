import type { NewEvent, TurnDraft } from '@app/domain';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { shutGate } from './guard';
import { fillNumbers } from './numbers';
import { outgoing } from './outgoing';
import type { OutgoingMessage } from './outgoing';

/** A turn as other tables let it be written. */
export interface Grant {
  readonly draft: TurnDraft;
  readonly messages: readonly OutgoingMessage[];
}

// Sealed on its way through Temporal, a message must stay below one mebibyte, with what is put around it.
const longestMessage = 900_000;

/** Asks gates, series and the outbox under the case's lock. A shut gate, or a message that is too long, makes the turn a refusal. */
export async function granted(runner: QueryRunner, draft: TurnDraft): Promise<Grant> {
  const shut = await shutGate(runner, draft);
  if (shut !== null) return refused(draft, shut);
  const messages = await outgoing(runner, draft);
  const bytes = Math.max(0, ...messages.map(({ body }) => Buffer.byteLength(JSON.stringify(body))));
  if (bytes > longestMessage) return refused(draft, reject('message-too-long', { bytes, most: longestMessage }));
  // Last of all: what is refused takes no number.
  return { draft: { ...draft, events: await fillNumbers(runner, draft) }, messages };
}

function refused(draft: TurnDraft, rejection: Rejection): Grant {
  const event: NewEvent = { kind: 'command.refused', version: 1, occurredAt: draft.act.occurredAt, data: { rejection } };
  return { draft: { ...draft, events: [event], guards: [], reactions: [], projection: null }, messages: [] };
}
