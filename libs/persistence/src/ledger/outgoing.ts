import { streamId } from '@app/domain';
import type { AppendRequest, Reaction, RecordedEvent, StreamRef } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { row } from '../rows';

/** A row of the outbox. `n` counts the messages from one stream to another, so that the receiver can keep their order. */
export interface OutgoingMessage {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly procedure: string;
  readonly toN: number;
  readonly body: object;
}

const last = 'select coalesce(max(n), 0) as n from message where from_stream = $1 and to_stream = $2';

/** The messages that a turn's reactions become. A refused turn has none. */
export async function outgoing(
  runner: QueryRunner,
  request: AppendRequest,
  events: readonly RecordedEvent[],
): Promise<readonly OutgoingMessage[]> {
  if (events.some((event) => event.kind === 'command.refused')) return [];
  const from = streamId(request.stream);
  const messages: OutgoingMessage[] = [];
  for (const reaction of request.reactions) {
    const to = receiver(request.stream, reaction);
    const known = (await row<{ n: number }>(runner, last, [from, streamId(to)]))?.n ?? 0;
    const n = known + 1 + messages.filter((message) => message.to === streamId(to)).length;
    messages.push({ from, to: streamId(to), n, procedure: to.procedure, toN: to.n, body: bodyOf(request, reaction) });
  }
  return messages;
}

function receiver(sender: StreamRef, reaction: Reaction): StreamRef {
  return { caseId: sender.caseId, ...reaction.to };
}

/** What the relay sends: the receiver's command, and the sender's own time for a sandbox stream that it opens. */
function bodyOf(request: AppendRequest, reaction: Reaction): object {
  const act = { ...request.act, via: 'system', documents: [...request.act.documents] };
  return { place: request.place, shift: request.projection.shift, command: { name: reaction.command, act, data: reaction.data } };
}
