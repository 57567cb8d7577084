import { streamId } from '@app/domain';
import type { AppendRequest, Receipt, RecordedEvent } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { bodyOf, chainHash } from './body';
import { filedDocuments } from './filed-documents';
import type { Head } from './head';
import type { OutgoingMessage } from './outgoing';
import { isFired } from './lateness';
import { prepared } from '../prepared';
import { openingSql, turnSql } from './turn-sql';

type LedgerRow = { readonly caseSeq: number; readonly hash: string } & Readonly<Record<string, string | number>>;

export interface Turn {
  readonly request: AppendRequest;
  readonly head: Pick<Head, 'caseSeq' | 'hash' | 'streamSeq'>;
  readonly events: readonly RecordedEvent[];
  readonly receipt: Receipt;
  readonly messages: readonly OutgoingMessage[];
}

/**
 * Everything that a turn changes, in one statement: a round trip costs more than the work. A refused turn
 * writes only its refusal; the read model stands as it did.
 */
export async function writeTurn(runner: QueryRunner, turn: Turn): Promise<void> {
  const own = [JSON.stringify(turn.messages), heardFrom(turn.request.turnId)];
  await prepared(runner, { name: 'write-turn', text: turnSql }, [...valuesOf(turn), ...own]);
}

/** Opens the case with the turn and writes both, in one statement. @returns false when the case is there already; then nothing is written */
export async function writeOpening(runner: QueryRunner, turn: Omit<Turn, 'messages'>): Promise<boolean> {
  const values = [...valuesOf(turn), turn.request.recordedAt];
  return (await prepared(runner, { name: 'write-opening', text: openingSql }, values)).length === 1;
}

/** $1 to $11, which both statements share. */
function valuesOf(turn: Omit<Turn, 'messages'>): readonly unknown[] {
  const entries = ledgerEntries(turn);
  const last = entries.at(-1);
  const { request, receipt } = turn;
  const seen = turn.events.some((event) => event.kind === 'command.refused') && turn.head.streamSeq > 0 ? null : request.projection;
  return [
    request.stream.caseId,
    streamId(request.stream),
    JSON.stringify(entries),
    JSON.stringify(receipt),
    last?.caseSeq ?? turn.head.caseSeq,
    last?.hash ?? turn.head.hash,
    request.seq + turn.events.length,
    JSON.stringify({ procedure: request.stream.procedure, n: request.stream.n, ...(seen ?? {}) }),
    seen !== null,
    JSON.stringify(filedDocuments(turn.events)),
    JSON.stringify(turn.events.filter(isFired).map(({ data, recordedAt }) => ({ ...data, firedAt: recordedAt }))),
  ];
}

function ledgerEntries(turn: Omit<Turn, 'messages'>): readonly LedgerRow[] {
  const { request, head } = turn;
  const stream = streamId(request.stream);
  let hash = head.hash;
  return turn.events.map((event, index) => {
    const caseSeq = head.caseSeq + 1 + index;
    const body = bodyOf({ caseId: request.stream.caseId, caseSeq, stream, event });
    const prevHash = hash;
    hash = chainHash(prevHash, body);
    const { seq, turnId, kind, version, occurredAt, recordedAt } = event;
    return { caseSeq, seq, turnId, kind, version, body, actor: event.by.organ, occurredAt, recordedAt, prevHash, hash };
  });
}

/** Sender and number of the message that this turn takes, as a JSON pair; null for other turns. */
function heardFrom(turnId: string): string | null {
  const match = /^m:(.+):(\d+)$/.exec(turnId);
  return match === null ? null : JSON.stringify([match[1], match[2]]);
}
