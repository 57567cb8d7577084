import { streamId } from '@app/domain';
import type { Receipt, Standing, StreamRef } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { prepared } from '../prepared';
import { StreamStopped } from './stream-stopped';

/** Where a stream stands. */
export interface Stand {
  readonly streamSeq: number;
  readonly standing: Standing & { readonly place: string | null };
  /** The database's clock at this moment, ms UTC. */
  readonly nowMs: number;
  /** The answer recorded for the turn, if it was written before. */
  readonly receipt: Receipt | null;
}

type Found = {
  streamSeq: number | null;
  nextDueAt: string | null;
  ended: boolean | null;
  place: string | null;
  stopped: boolean | null;
  now: string;
  receipt: Receipt | null;
};

const stand = {
  name: 'stand',
  text: `
select s.seq as "streamSeq", s.next_due_at as "nextDueAt", s.ended, s.stopped_at is not null as stopped, clock_timestamp() as now,
  (select place from "case" where id = $3) as place,
  (select json_build_object('turnId', turn_id, 'hash', hash, 'outcome', outcome, 'rejection', rejection, 'fromSeq', from_seq, 'toSeq', to_seq)
   from receipt where stream = $1 and turn_id = $2) as receipt
from (select $1::text as id) asked left join stream s using (id)`,
};

/** @param turnId null asks for no receipt. @throws StreamStopped when the stream is marked */
export async function standOf(runner: QueryRunner, stream: StreamRef, turnId: string | null): Promise<Stand> {
  const [found] = await prepared<Found>(runner, stand, [streamId(stream), turnId, stream.caseId]);
  if (found?.stopped === true) throw new StreamStopped(streamId(stream));
  return {
    streamSeq: found?.streamSeq ?? 0,
    standing: { nextDueAt: found?.nextDueAt ?? null, ended: found?.ended ?? false, place: found?.place ?? null },
    nowMs: Date.parse(found?.now ?? ''),
    receipt: found?.receipt ?? null,
  };
}
