import { streamId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { rows } from './rows';
import type { Querying } from './rows';

/** A stream that takes nothing, and why. */
export interface StoppedStream {
  readonly id: string;
  /** `ledger-shorter`, `ledger-other`, `data-error …`, `decision-failed`. */
  readonly why: string;
  /** Instant at which it was marked. */
  readonly since: string;
}

// A stream of which the ledger has nothing (an older database was put back) gets a row, so that it is marked and shown.
const mark = `
insert into stream as s (id, case_id, procedure, n, seq, stage, ended, shift, stopped_at, stopped_why)
select $1, id, $3, $4, 0, '', true, 0, now(), $5 from "case" where id = $2
on conflict (id) do update set stopped_at = coalesce(s.stopped_at, now()), stopped_why = coalesce(s.stopped_why, excluded.stopped_why)`;

/** Marks a stream: nothing may be added to it, and nobody may start its workflow again, until somebody has looked. */
export async function markStopped(on: Querying, stream: StreamRef, why: string): Promise<void> {
  await on.query(mark, [streamId(stream), stream.caseId, stream.procedure, stream.n, why]);
}

export async function stoppedStreams(on: Querying): Promise<readonly StoppedStream[]> {
  return rows(
    on,
    'select id, stopped_why as why, stopped_at as since from stream where stopped_at is not null order by stopped_at, id limit 1000',
  );
}

/** Takes the mark of one stream away: its ledger was repaired, or what it has is accepted. @returns whether it was marked */
export async function releaseStopped(on: Querying, stream: string): Promise<boolean> {
  const sql = 'update stream set stopped_at = null, stopped_why = null where id = $1 and stopped_at is not null returning id';
  // TypeORM answers an update with its rows and their number.
  const [released] = (await on.query(sql, [stream])) as [unknown[], number];
  return released.length > 0;
}
