import { fold } from '@app/domain';
import type { RecordedEvent, Stand, StreamState, Turn, TurnDraft } from '@app/domain';
import type { InForce } from '@app/register';
import { messageTurnId, streamId } from '@app/streams';
import type { AskedTurn, Receipt, TurnAnswer, TurnAsk } from '@app/streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { granted } from './granted';
import type { Grant } from './granted';
import { createCase, lockHead } from './head';
import { asksOtherTables, receiptOf } from './recorded';
import { noHead, standOf } from './stand';
import type { Seen } from './stand';
import { StreamStop } from './stops';
import type { StreamCache } from './stream-cache';
import { writeTurn } from './write-turn';
import type { Written } from './write-turn';

/** Decides a turn, at the moment `at` of the database's clock, by what is in force then. Pure, for it may be asked twice. */
export type Decide = (stand: Stand, at: string, inForce: InForce) => Turn;

/** What a turn came to, and what of it a worker counts. */
export interface Taken {
  readonly answer: TurnAnswer;
  /** What it wrote now; empty where it was found written. */
  readonly events: readonly RecordedEvent[];
  readonly messages: number;
}

/**
 * One turn of a stream in the ledger. It is decided on what the ledger holds at this moment, and written in one statement that writes
 * nothing if anybody wrote to the case in between. Where it asks other tables (a gate, a number, the outbox) it is written with the case
 * locked; there, and after a write in between, it is decided again unless nobody has written to the case since. Idempotent by (stream,
 * turnId): a repeat is answered from its receipt.
 *
 * @throws StreamStop when the ledger is not the one that the run knows, or the stream is stopped
 */
export async function takeTurn(source: DataSource, cache: StreamCache, ask: TurnAsk, decide: Decide): Promise<Taken> {
  const runner = source.createQueryRunner();
  try {
    const first = await decided(runner, cache, ask, decide);
    if ('answer' in first) return first;
    if (!asksOtherTables(first.draft, first.seen.head)) {
      const free = await written(runner, cache, first, { draft: first.draft, messages: [] });
      if (free !== null) return free;
    }
    await runner.startTransaction();
    const version = await lockHead(runner, ask.stream.caseId);
    const stands = version !== null && version === first.seen.head?.version;
    const locked = stands ? first : await decided(runner, cache, ask, decide);
    const taken = 'answer' in locked ? locked : await writtenLocked(runner, cache, locked);
    if (taken === null) throw new Error('Another turn opened this case at the same moment.');
    await runner.commitTransaction();
    return taken;
  } catch (error) {
    // A connection that broke cannot roll back; the server has done it already.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** What a turn comes to before it is written, and the moment of the ledger that it rests on. */
interface Decided {
  readonly seen: Seen;
  readonly turn: Turn;
  readonly draft: TurnDraft;
}

async function decided(runner: QueryRunner, cache: StreamCache, ask: TurnAsk, decide: Decide): Promise<Decided | Taken> {
  const seen = await standOf(runner, cache, { ...ask, turnId: turnIdOf(ask.turn) }, ask.known?.seq ?? 0);
  demandSameLedger(ask, seen);
  if (seen.receipt !== null) return found(seen, seen.receipt);
  const turn = decide(seen.stand, seen.now, seen.inForce);
  const { outcome, draft } = turn;
  if (draft === null) return { answer: answerOf(seen, seen.stand.state, { outcome, receipt: null }), events: [], messages: 0 };
  return { seen, turn, draft };
}

/** @returns null where somebody wrote to the case in between: nothing was written then */
async function written(runner: QueryRunner, cache: StreamCache, { seen, turn, draft }: Decided, grant: Grant): Promise<Taken | null> {
  if (seen.head === null && opensNothing(draft)) return untraced(seen, draft);
  const now = await writeTurn(runner, seen, grant);
  return now === null ? null : settle(cache, seen, turn, grant, now);
}

async function writtenLocked(runner: QueryRunner, cache: StreamCache, { seen, turn, draft }: Decided): Promise<Taken | null> {
  if (seen.head === null && opensNothing(draft)) return untraced(seen, draft);
  const grant = await granted(runner, draft);
  return written(runner, cache, { seen: await withHead(runner, seen, draft), turn, draft }, grant);
}

/** An opening that asks other tables makes the case first; others that open it at the same moment wait, and then find it. */
async function withHead(runner: QueryRunner, seen: Seen, draft: TurnDraft): Promise<Seen> {
  if (seen.head !== null) return seen;
  await createCase(runner, draft);
  return { ...seen, head: noHead };
}

function turnIdOf(turn: AskedTurn): string | null {
  if (turn.kind === 'command') return turn.turnId;
  return turn.kind === 'message' ? messageTurnId(turn.from, turn.n) : null;
}

/** A case that the ledger does not know may be opened again: there is nothing that could be contradicted. */
function demandSameLedger({ stream, known, turn }: TurnAsk, seen: Seen): void {
  const id = streamId(stream);
  if (seen.stoppedWhy !== null) throw new StreamStop('stopped', id, seen.stoppedWhy);
  if (known === null || known.seq === 0) return;
  if (seen.head === null) {
    if (turn.kind !== 'time' && seen.procedure.opens !== null && turn.command.name === seen.procedure.opening) return;
    throw new StreamStop('case-unknown', id, 'the database does not know its case');
  }
  const { seq } = seen.position;
  if (seq < known.seq) throw new StreamStop('ledger-shorter', id, `${seq} entries where ${known.seq} were answered`);
  if (seen.hashAt !== known.hash) throw new StreamStop('ledger-other', id, `another entry ${known.seq} than the one that was answered`);
}

function opensNothing({ projection, events }: TurnDraft): boolean {
  return projection === null || projection.summary === null || events.length === 0;
}

function found(seen: Seen, receipt: Receipt): Taken {
  return { answer: answerOf(seen, seen.stand.state, { outcome: receipt.outcome, receipt }), events: [], messages: 0 };
}

/** Of a refused opening there is no case to record it in: it is answered and leaves no trace, so that the same key may open the case later. */
function untraced(seen: Seen, draft: TurnDraft): Taken {
  const receipt = { ...receiptOf(draft, seen.position.seq, draft.events), toSeq: seen.position.seq };
  return { answer: answerOf(seen, seen.stand.state, { outcome: 'refused', receipt }), events: [], messages: 0 };
}

function settle(
  cache: StreamCache,
  seen: Seen,
  turn: Turn,
  { draft, messages }: Grant,
  { events, receipt, position, bytes }: Written,
): Taken {
  const { ref } = seen.stand;
  const state = events.reduce<StreamState>((folded, event) => fold(seen.procedure, folded, event), seen.stand.state);
  const projections = seen.projections + (draft.projection === null ? 0 : 1);
  const projection = draft.projection === null ? seen.stand.shown : turn.stands;
  const basis = draft.projection === null ? seen.stand.row : draft.basis;
  const shown = projection === null || basis === null ? null : { law: basis.law, register: basis.register, projection, projections };
  cache.set(streamId(ref), { ...position, state, bytes: seen.stand.bytes + bytes, shown });
  const row = draft.projection === null ? seen.stand.row : { ...draft.projection, ...draft.basis };
  const now: Seen = { ...seen, position, stand: { ...seen.stand, row } };
  const outcome = turn.outcome === 'idle' ? 'idle' : (receipt?.outcome ?? 'done');
  return { answer: answerOf(now, state, { outcome, receipt }), events, messages: messages.length };
}

function answerOf(
  { stand, procedure, position, now }: Seen,
  state: StreamState,
  came: Pick<TurnAnswer, 'outcome' | 'receipt'>,
): TurnAnswer {
  const { seq, hash } = position;
  const ended = state.own === null || procedure.ended(state.own);
  const stage = state.own === null ? '' : procedure.stage(state.own);
  return { ...came, seq, hash, heard: state.heard, ended, stage, wait: ended ? null : waitOf(stand.row, state.shift, now) };
}

/** In real time: the stream's own time less its sandbox shift. */
function waitOf(row: Stand['row'], shift: number, now: string): TurnAnswer['wait'] {
  if (row === null || row.nextDueAt === null) return null;
  const until = Date.parse(row.nextDueAt) - shift;
  return { until: new Date(until).toISOString(), ms: until - Date.parse(now), what: row.waitsFor };
}
