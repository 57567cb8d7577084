import { streamId } from '@app/streams';
import type { Reaction, TurnDraft } from '@app/domain';
import type { StreamRef } from '@app/streams';
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

/** The messages that a turn's reactions become. */
export async function outgoing(runner: QueryRunner, draft: TurnDraft): Promise<readonly OutgoingMessage[]> {
  const from = streamId(draft.stream);
  const messages: OutgoingMessage[] = [];
  for (const reaction of draft.reactions) {
    const to = receiver(draft.stream, reaction);
    const known = (await row<{ n: number }>(runner, last, [from, streamId(to)]))?.n ?? 0;
    const n = known + 1 + messages.filter((message) => message.to === streamId(to)).length;
    messages.push({ from, to: streamId(to), n, procedure: to.procedure, toN: to.n, body: bodyOf(draft, reaction) });
  }
  return messages;
}

function receiver(sender: StreamRef, reaction: Reaction): StreamRef {
  return { caseId: sender.caseId, ...reaction.to };
}

/** What the relay sends: the receiver's command, and the sender's own time for a sandbox stream that it opens. */
function bodyOf({ act: own, place, projection }: TurnDraft, reaction: Reaction): object {
  const act = { ...own, via: 'system', documents: [...own.documents] };
  return {
    place: projection?.summary?.place ?? place,
    shift: projection?.shift ?? 0,
    command: { name: reaction.command, act, data: reaction.data },
  };
}
