import { streamId } from '@app/domain';
import type { AppendAnswer, AppendRequest, NewEvent, Rejection } from '@app/domain';
import type { DataSource, QueryRunner } from 'typeorm';
import { eventsAfter } from './events';
import { shutGate } from './guard';
import { lockHead } from './head';
import type { Head } from './head';
import { withLateness } from './lateness';
import { fillNumbers } from './numbers';
import { openCase } from './open-case';
import { outgoing } from './outgoing';
import { receiptOf, recorded, standingOf } from './recorded';
import { writeTurn } from './write-turn';
import { LedgerShorter } from './ledger-shorter';

/**
 * Writes one turn of a stream in one transaction: ledger, receipt, read model, outbox. Idempotent by (stream, turnId);
 * a turn that rests on an older seq writes nothing and is answered with what is ahead of it.
 *
 * @throws LedgerShorter when the stream has fewer events than the turn rests on
 */
export async function appendTurn(source: DataSource, request: AppendRequest): Promise<AppendAnswer> {
  const runner = source.createQueryRunner();
  try {
    const opened = await openCase(runner, request);
    if (opened !== null) return opened;
    await runner.startTransaction();
    const answer = await appendLocked(runner, request);
    await runner.commitTransaction();
    return answer;
  } catch (error) {
    // A connection that broke cannot roll back; the server has done it already.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function appendLocked(runner: QueryRunner, request: AppendRequest): Promise<AppendAnswer> {
  const stream = streamId(request.stream);
  const head = await lockHead(runner, request);
  if (head.streamSeq < request.seq) throw new LedgerShorter(stream, request.seq, head.streamSeq);
  if (head.receipt !== null) {
    return { events: await eventsAfter(runner, stream, request.seq), behind: false, receipt: head.receipt, standing: head.standing };
  }
  if (head.streamSeq > request.seq) return ahead(runner, request, head);
  if (!head.caseKnown) return refusedOpening(request);
  const shut = await shutGate(runner, request);
  const drafts = shut === null ? await fillNumbers(runner, request, stream) : [refused(request, shut)];
  const nowMs = head.nowMs + request.projection.shift;
  const events = drafts.map((draft, index) => recorded(request, withLateness(draft, nowMs), request.seq + 1 + index));
  const receipt = receiptOf(request, events);
  await writeTurn(runner, { request, head, events, receipt, messages: await outgoing(runner, request, events) });
  return { events, behind: false, receipt, standing: shut === null ? standingOf(request, head.standing.place) : head.standing };
}

/** Events that cannot be told would have the stream ask for them for ever. */
async function ahead(runner: QueryRunner, request: AppendRequest, { streamSeq, standing }: Head): Promise<AppendAnswer> {
  const stream = streamId(request.stream);
  const events = await eventsAfter(runner, stream, request.seq);
  const last = events.at(-1)?.seq ?? request.seq;
  if (last < streamSeq) throw new LedgerShorter(stream, streamSeq, last);
  return { events, behind: true, receipt: null, standing };
}

/**
 * The opening that the workflow refuses although the API let it in (their clocks differ, or their releases): there is no case
 * to record it in. It is answered and leaves no trace.
 */
function refusedOpening(request: AppendRequest): AppendAnswer {
  const refusal = request.events.find((event) => event.kind === 'command.refused');
  if (refusal === undefined) throw new Error('A turn of a case that is not known.');
  return {
    events: [],
    behind: false,
    receipt: { ...receiptOf(request, [refusal]), toSeq: request.seq },
    standing: standingOf(request, null),
  };
}

function refused(request: AppendRequest, rejection: Rejection): NewEvent {
  return { kind: 'command.refused', version: 1, occurredAt: request.act.occurredAt, data: { rejection } };
}
