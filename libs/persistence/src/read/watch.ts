import type { Instant } from '@app/calendar';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

/** A stream whose next rung is past in real time. */
export interface LateStream {
  readonly id: string;
  readonly nextDueAt: Instant;
  readonly lateSeconds: number;
}

// `shift` moves the stream's own today ahead of the world's, so real time is its time less the shift.
const late = `
select id, next_due_at as "nextDueAt",
  floor(extract(epoch from anjian_now() - (next_due_at - shift * interval '1 millisecond')))::int as "lateSeconds"
from stream where not ended and stopped_at is null and next_due_at is not null
  and next_due_at - shift * interval '1 millisecond' < anjian_now() - $1 * interval '1 second'
order by next_due_at limit 1000`;

/** Open streams whose next rung should have fired more than `seconds` ago. */
export async function lateStreams(on: Querying, seconds: number): Promise<readonly LateStream[]> {
  return rows<LateStream>(on, late, [seconds]);
}

const waiting = `
select 1 from message where received_at is null
  and (case_id = $1 or from_stream in (select id from stream where case_id = $1)) limit 1`;

/** Whether a message to a stream of the case, or from one, is still on its way. */
export async function hasWaitingMessage(on: Querying, caseId: string): Promise<boolean> {
  return (await row(on, waiting, [caseId])) !== undefined;
}

const announced = 'select 1 from message where received_at is null and to_stream = $1 limit 1';

/** Whether a message to that stream is still on its way: one that is not there yet will be opened by it. */
export async function isAnnounced(on: Querying, stream: string): Promise<boolean> {
  return (await row(on, announced, [stream])) !== undefined;
}

/** A message between streams that its receiver has not taken. */
export interface StuckMessage {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly waitsSeconds: number;
}

const stuck = `
select from_stream as "from", to_stream as "to", n, floor(extract(epoch from now() - created_at))::int as "waitsSeconds"
from message where received_at is null and created_at < now() - $1 * interval '1 second' order by created_at limit 1000`;

/** Messages that have waited for more than `seconds`, the oldest first. */
export async function stuckMessages(on: Querying, seconds: number): Promise<readonly StuckMessage[]> {
  return rows<StuckMessage>(on, stuck, [seconds]);
}

/** Those of the ids (UUIDs) that are cases. */
export async function knownCases(on: Querying, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(on, 'select id from "case" where id = any($1::uuid[])', [ids]);
  return new Set(found.map(({ id }) => id));
}
