import { isRejection, reject, streamId } from '@app/streams';
import type { OtherCase, Reaction, ToldBack, TurnDraft } from '@app/domain';
import type { NamedStream, Rejection } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { v5 } from 'uuid';
import { row } from '../rows';

/** A row of the outbox. `n` counts the messages from one stream to another, so that the receiver can keep their order. */
export interface OutgoingMessage {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  /** Of the receiver, as are procedure and number. */
  readonly caseId: string;
  readonly procedure: string;
  readonly toN: number;
  readonly body: object;
}

// A name of our own under which ids of cases are made. It must never change, or what is sent anew would open another case.
const openedCases = 'd5a8a1f4-6c0b-4c7e-9a55-3f0b2c1e7a04';

type Told = { readonly to: NamedStream; readonly place: string; readonly act: TurnDraft['act'] } & Omit<Reaction, 'to'>;

/** The messages that a turn's reactions become; a rejection where one of them names a case or a place that is not there. */
export async function outgoing(runner: QueryRunner, draft: TurnDraft): Promise<readonly OutgoingMessage[] | Rejection> {
  const messages: OutgoingMessage[] = [];
  for (const [index, reaction] of draft.reactions.entries()) {
    const told = await toldBy(runner, draft, reaction, index);
    if (isRejection(told)) return told;
    messages.push(await message(runner, draft, told, messages));
  }
  return messages;
}

/** What the sender of a message hears of the turn that it had; none where it asked for no word. @param refused why, or null */
export async function toldBack(runner: QueryRunner, draft: TurnDraft, refused: Rejection | null): Promise<readonly OutgoingMessage[]> {
  const { tellBack, stream, act, place } = draft;
  if (tellBack === undefined) return [];
  const { to, command } = tellBack;
  const data: ToldBack = { case: stream.caseId, refused };
  return [await message(runner, draft, { to, place, act: withoutPapers(act), command, data: { ...data } }, [])];
}

const last = 'select coalesce(max(n), 0) as n from message where from_stream = $1 and to_stream = $2';

async function message(
  runner: QueryRunner,
  draft: TurnDraft,
  { to, place, act, command, data, tellBack }: Told,
  before: readonly OutgoingMessage[],
): Promise<OutgoingMessage> {
  const [from, id] = [streamId(draft.stream), streamId(to)];
  const known = (await row<{ n: number }>(runner, last, [from, id]))?.n ?? 0;
  const n = known + 1 + before.filter((other) => other.to === id).length;
  // The sender's own time is for a sandbox stream that the message opens.
  const body = { place, shift: draft.projection?.shift ?? 0, command: { name: command, act: { ...act, via: 'system' }, data } };
  const { caseId, procedure, n: toN } = to;
  return { from, to: id, n, caseId, procedure, toN, body: { ...body, ...(tellBack === undefined ? {} : { tellBack }) } };
}

async function toldBy(runner: QueryRunner, draft: TurnDraft, reaction: Reaction, index: number): Promise<Told | Rejection> {
  const { to, ...said } = reaction;
  const { procedure, n, case: other } = to;
  const { stream, act } = draft;
  if (other === undefined) {
    const place = draft.projection?.summary?.place ?? draft.place;
    return { ...said, to: { caseId: stream.caseId, procedure, n }, place, act: { ...act, documents: [...act.documents] } };
  }
  const found = await otherCase(runner, draft, other, index);
  return isRejection(found) ? found : { ...said, to: { caseId: found.id, procedure, n }, place: found.place, act: withoutPapers(act) };
}

async function otherCase(
  runner: QueryRunner,
  { stream, turnId }: TurnDraft,
  other: OtherCase,
  index: number,
): Promise<{ readonly id: string; readonly place: string } | Rejection> {
  if ('id' in other) {
    const found = await row<{ id: string; place: string }>(runner, 'select id, place from "case" where id::text = $1', [other.id]);
    return found ?? reject('other-case-unknown', { case: other.id });
  }
  const place = other.opensAt;
  return { id: v5(`${streamId(stream)}\n${turnId}\n${index}`, openedCases), place };
}

/** A document belongs to the case in which it was filed: in another one nobody could fetch it. */
function withoutPapers(act: TurnDraft['act']): TurnDraft['act'] {
  return { ...act, documents: [] };
}
