import { emptyStream, fold, procedureOf } from '@app/domain';
import type { CaseKind, Installation, Procedure, ShownDate, Stand, StreamState } from '@app/domain';
import type { InForce } from '@app/register';
import { streamId } from '@app/streams';
import type { Position, Receipt, StreamRef } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { eventOf, genesis } from './body';
import { prepared } from '../prepared';
import { StreamStop } from './stops';
import type { KnownStream, StreamCache } from './stream-cache';

/** What is asked of a stream. */
export interface StandAsk {
  readonly stream: StreamRef;
  /** Counts only until the case is recorded. */
  readonly place: string;
  /** Whose receipt is wanted; null for none. */
  readonly turnId: string | null;
}

/** A stream as it stands at this moment, with all that a turn compares. */
export interface Seen {
  readonly stand: Stand;
  /** By which it was folded. */
  readonly procedure: Procedure;
  readonly position: Position;
  /** The database's clock, an instant: the one clock that decides. */
  readonly now: string;
  readonly receipt: Receipt | null;
  /** Null before the opening of the case: there is nothing yet to which a turn could be added. */
  readonly head: Head | null;
  readonly projections: number;
  /** Why the stream is stopped; null where it is not. */
  readonly stoppedWhy: string | null;
  /** The hash of the stream's entry at a seq; null where it has none. */
  readonly hashAt: string | null;
  /** Register and calendar of this moment. */
  readonly inForce: InForce;
}

/** Of a case: the end of its chain, and a count of all that was ever written to it, which a writer compares. */
export interface Head {
  readonly caseSeq: number;
  readonly hash: string;
  readonly version: number;
}

type Found = {
  seq: number | null;
  nextDueAt: string | null;
  waitsFor: string;
  ended: boolean;
  law: string;
  register: string;
  projections: number;
  bytes: number;
  stoppedWhy: string | null;
  now: string;
  installation: Installation | null;
  place: string | null;
  caseKind: CaseKind | null;
  caseSeq: number | null;
  caseHash: string;
  version: number;
  caseShift: number;
  receipt: Receipt | null;
  hashAt: string | null;
  foldedHash: string | null;
  edition: number;
  dates: readonly ShownDate[];
  shut: Stand['shut'];
  papers: Stand['papers'];
  tail: readonly { readonly body: string; readonly hash: string }[];
};

// One statement, so that all of it is from one moment. $4 is a seq whose hash is wanted, $5 the seq up to which this process has folded. The bodies
// come as texts, as they stand in the ledger.
const statement = {
  name: 'stand',
  text: `
select s.seq, s.next_due_at as "nextDueAt", s.waits_for as "waitsFor", s.ended, s.law, s.register, coalesce(s.projections, 0) as projections, coalesce(s.bytes, 0) as bytes,
  s.stopped_why as "stoppedWhy", anjian_now() as now, (select kind from installation) as installation, (select n from edition) as edition, c.place,
  c.kind as "caseKind",
  h.case_seq as "caseSeq", h.hash as "caseHash", h.version,
  coalesce((select shift from stream where case_id = asked.case_id and stage not in ('', 'unopened') order by procedure, n limit 1), 0) as "caseShift",
  (select json_build_object('turnId', turn_id, 'hash', hash, 'outcome', outcome, 'rejection', rejection, 'fromSeq', from_seq, 'toSeq', to_seq)
   from receipt where stream = asked.stream and turn_id = $2) as receipt,
  (select coalesce(json_agg(json_build_object('id', id, 'dueDate', due_date, 'provisional', provisional)), '[]') from clock
   where stream = asked.stream and due_date is not null and status in ('running', 'paused')) as dates,
  (select coalesce(json_agg(json_build_object('gate', gate, 'holder', holder, 'since', to_char(since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
   from gate where case_id = asked.case_id and stream <> asked.stream and state = 'shut') as shut,
  (select coalesce(json_agg(json_build_object('document', id, 'kind', kind)), '[]') from document where case_id = asked.case_id) as papers,
  (select hash from ledger where stream = asked.stream and seq = $4) as "hashAt",
  (select hash from ledger where stream = asked.stream and seq = $5) as "foldedHash",
  (select coalesce(json_agg(json_build_object('body', body, 'hash', hash) order by seq), '[]') from ledger
   where stream = asked.stream and seq > $5) as tail
from (select $1::text as stream, $3::uuid as case_id) asked
left join stream s on s.id = asked.stream left join "case" c on c.id = asked.case_id left join case_head h on h.case_id = asked.case_id`,
};

/**
 * Brings what this process knows of a stream up to date, and says how it stands. What it knows counts only if the ledger has the same entry at
 * that place; the read model only if nobody has written another one since.
 *
 * @throws StreamStop `ledger-shorter` when the stream has fewer entries than its row of the read model says, `entry-unreadable` for one
 * that this release does not understand, `stopped` instead of either when it is marked; Error for a procedure that this process does not run
 */
export async function standOf(runner: QueryRunner, cache: StreamCache, ask: StandAsk, at = 0): Promise<Seen> {
  const id = streamId(ask.stream);
  const cached = cache.get(id);
  const found = await look(runner, ask, at, cached?.seq ?? 0);
  const inForce = await cache.editions.at(runner, found.edition);
  if (cached === null || found.foldedHash === cached.hash) return seenOf(cache, ask, inForce, { found, cached });
  // Another ledger than the one that was folded: an older one was put back.
  return seenOf(cache, ask, inForce, { found: await look(runner, ask, at, 0), cached: null });
}

async function look(runner: QueryRunner, { stream, turnId }: StandAsk, at: number, folded: number): Promise<Found> {
  const [found] = await prepared<Found>(runner, statement, [streamId(stream), turnId, stream.caseId, at, folded]);
  if (found === undefined || found.installation === null)
    throw new Error('数据库尚未初始化，请先运行 `anjian migrate`。The database has no installation row: run `anjian migrate`.');
  return found;
}

interface Looked {
  readonly found: Found;
  readonly cached: KnownStream | null;
}

function seenOf(cache: StreamCache, { stream, place }: StandAsk, inForce: InForce, { found, cached }: Looked): Seen {
  const id = streamId(stream);
  const procedure = procedureOf(cache.procedures, stream.procedure);
  const known = foldedAs({ id, procedure }, cached, found);
  const { law, register, projections } = found;
  const same =
    known.shown !== null && known.shown.law === law && known.shown.register === register && known.shown.projections === projections;
  const kept = same ? known : { ...known, shown: null };
  if (kept.seq > 0) cache.set(id, kept);
  const { nextDueAt, waitsFor, ended, caseShift, stoppedWhy, now, receipt, hashAt } = found;
  const stand: Stand = {
    ref: stream,
    place: found.place ?? place,
    caseKind: found.caseKind,
    installation: found.installation ?? 'real',
    state: kept.state,
    bytes: found.bytes,
    caseShift,
    row: found.seq === null ? null : { nextDueAt, waitsFor, ended, law, register },
    shown: kept.shown?.projection ?? null,
    dates: found.dates,
    shut: found.shut,
    papers: found.papers,
  };
  const head = found.caseSeq === null ? null : { caseSeq: found.caseSeq, hash: found.caseHash, version: found.version };
  return { stand, procedure, position: { seq: kept.seq, hash: kept.hash }, now, receipt, head, projections, stoppedWhy, hashAt, inForce };
}

interface Folding {
  /** Of the stream. */
  readonly id: string;
  readonly procedure: Procedure;
}

/** Of a stream that is marked already the mark is told, not what led to it once more. */
function foldedAs(folding: Folding, cached: KnownStream | null, { tail, seq, stoppedWhy }: Found): KnownStream {
  const { id } = folding;
  try {
    const known = foldedOn(folding, cached, tail);
    if (known.seq >= (seq ?? 0)) return known;
    throw new StreamStop('ledger-shorter', id, `${known.seq} entries where ${seq} were written`);
  } catch (error) {
    if (stoppedWhy === null || !(error instanceof StreamStop)) throw error;
    throw new StreamStop('stopped', id, stoppedWhy);
  }
}

/** Entries behind what was folded make the read model that was shown another one. */
function foldedOn(folding: Folding, cached: KnownStream | null, tail: Found['tail']): KnownStream {
  const before = cached ?? { seq: 0, hash: '', state: emptyStream, bytes: 0, shown: null };
  const last = tail.at(-1);
  if (last === undefined) return before;
  const state = folded(folding, before.state, tail);
  const bytes = tail.reduce((sum, { body }) => sum + Buffer.byteLength(body), before.bytes);
  return { seq: state.seq, hash: last.hash, state, bytes, shown: null };
}

/** @throws StreamStop `entry-unreadable` for an entry that this release does not understand: it would fail for ever */
function folded({ id, procedure }: Folding, before: StreamState, tail: Found['tail']): StreamState {
  try {
    return tail.reduce<StreamState>((state, { body }) => fold(procedure, state, eventOf(body)), before);
  } catch (error) {
    throw new StreamStop('entry-unreadable', id, error instanceof Error ? error.name : 'unknown');
  }
}

/** Before the first entry of a case. */
export const noHead: Head = { caseSeq: 0, hash: genesis, version: 0 };
