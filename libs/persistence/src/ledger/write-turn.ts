import type { Calendar } from '@app/calendar';
import { recordedEvents, remindingKinds } from '@app/domain';
import type { RecordedEvent } from '@app/domain';
import { messageOfTurn, streamId } from '@app/streams';
import type { Position, Receipt } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { bodyOf, chainHash } from './body';
import { deliveriesOf } from './deliveries';
import { viewOf } from './case-row';
import { filedDocuments } from './filed-documents';
import type { Grant } from './granted';
import { receiptOf } from './recorded';
import { prepared } from '../prepared';
import { noHead } from './stand';
import type { Head, Seen } from './stand';
import { openingSql, turnSql } from './turn-sql';

/** What stands in the ledger after a turn. */
export interface Written {
  readonly events: readonly RecordedEvent[];
  /** Null of a turn without events, which only shows the read model anew. */
  readonly receipt: Receipt | null;
  readonly position: Position;
  readonly bytes: number;
}

// Where a turn shows nothing: a stream that it begins is not open, one that is there stays as it is.
const unopened = { stage: 'unopened', ended: true };

type LedgerRow = { readonly caseSeq: number; readonly hash: string; readonly body: string } & Readonly<Record<string, string | number>>;

/**
 * Everything that a turn changes, in one statement: a round trip costs more than the work. A refused turn writes only its refusal; the
 * read model stands as it did.
 *
 * @returns null when others wrote to the case since it was seen; then nothing is written
 */
export async function writeTurn(runner: QueryRunner, seen: Seen, { draft, messages }: Grant): Promise<Written | null> {
  const { stream, projection, basis } = draft;
  const { head, position } = seen;
  const events = recordedEvents(draft, draft.recordedAt, position.seq);
  const entries = ledgerEntries(head ?? noHead, streamId(stream), stream.caseId, events);
  const last = entries.at(-1);
  const receipt = events.length === 0 ? null : receiptOf(draft, position.seq, events);
  const bytes = entries.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  const values = [
    stream.caseId,
    streamId(stream),
    JSON.stringify(entries),
    JSON.stringify(receipt === null ? [] : [receipt]),
    last?.caseSeq ?? head?.caseSeq ?? 0,
    last?.hash ?? head?.hash ?? noHead.hash,
    position.seq + events.length,
    JSON.stringify({ procedure: stream.procedure, n: stream.n, ...(projection === null ? unopened : viewOf(projection)), ...basis, bytes }),
    projection !== null,
    JSON.stringify(filedDocuments(events)),
    JSON.stringify(await givenRungs(runner, streamId(stream), events, seen.inForce.calendar)),
    JSON.stringify(
      events.filter(({ kind }) => kind === 'rung.withdrawn').map(({ data, recordedAt }) => ({ ...data, withdrawnAt: recordedAt })),
    ),
  ];
  const message = messageOfTurn(draft.turnId);
  const own = [JSON.stringify(messages), message === null ? null : JSON.stringify([message.from, message.n]), head?.version ?? 0];
  const done =
    head === null
      ? await prepared(runner, { name: 'write-opening', text: openingSql }, [...values, draft.recordedAt])
      : await prepared(runner, { name: 'write-turn', text: turnSql }, [...values, ...own]);
  if (done.length === 0) return null;
  const hash = last?.hash ?? position.hash;
  return { events, receipt, position: { seq: position.seq + events.length, hash }, bytes };
}

/** Each reminder that was given, with whom it has to reach. */
async function givenRungs(
  runner: QueryRunner,
  stream: string,
  events: readonly RecordedEvent[],
  calendar: Calendar,
): Promise<readonly object[]> {
  const given: object[] = [];
  for (const event of events) {
    if (!remindingKinds.includes(event.kind)) continue;
    given.push({ ...event.data, firedAt: event.recordedAt, deliveries: await deliveriesOf(runner, stream, event, calendar) });
  }
  return given;
}

function ledgerEntries(head: Head, stream: string, caseId: string, events: readonly RecordedEvent[]): readonly LedgerRow[] {
  let hash = head.hash;
  return events.map((event, index) => {
    const caseSeq = head.caseSeq + 1 + index;
    const body = bodyOf({ caseId, caseSeq, stream, event });
    const prevHash = hash;
    hash = chainHash(prevHash, body);
    const { seq, turnId, kind, version, occurredAt, recordedAt } = event;
    return { caseSeq, seq, turnId, kind, version, body, actor: event.by.organ, occurredAt, recordedAt, prevHash, hash };
  });
}
