import { streamId } from '@app/domain';
import type { AppendRequest, Receipt, Standing } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { genesis } from './body';
import { prepared } from '../prepared';
import { StreamStopped } from './stream-stopped';

/** Where a case and one of its streams stand, held under the lock on the case's head until the transaction ends. */
export interface Head {
  /** False before the opening of the case: there is nothing yet to which a turn could be added. */
  readonly caseKnown: boolean;
  readonly caseSeq: number;
  readonly hash: string;
  readonly streamSeq: number;
  readonly standing: Standing & { readonly place: string | null };
  /** The database's clock at this moment, ms UTC. */
  readonly nowMs: number;
  /** The answer recorded for this turn, if it was written before. */
  readonly receipt: Receipt | null;
}

type Stand = {
  streamSeq: number | null;
  nextDueAt: string | null;
  ended: boolean | null;
  place: string | null;
  stopped: boolean | null;
  now: string;
  receipt: Receipt | null;
};

const lock = { name: 'lock-head', text: 'select case_seq, hash from case_head where case_id = $1 for update' };

const stand = {
  name: 'stand',
  text: `
select s.seq as "streamSeq", s.next_due_at as "nextDueAt", s.ended, s.stopped_at is not null as stopped, clock_timestamp() as now,
  (select place from "case" where id = $3) as place,
  (select json_build_object('turnId', turn_id, 'hash', hash, 'outcome', outcome, 'rejection', rejection, 'fromSeq', from_seq, 'toSeq', to_seq)
   from receipt where stream = $1 and turn_id = $2) as receipt
from (select $1::text as id) asked left join stream s using (id)`,
};

/** Locks the case and reads what `append` compares with. The read is a statement of its own: it must see what the lock waited for. */
export async function lockHead(runner: QueryRunner, request: AppendRequest): Promise<Head> {
  const caseId = request.stream.caseId;
  let [head] = await prepared<{ case_seq: number; hash: string }>(runner, lock, [caseId]);
  if (head === undefined && request.projection.summary !== null) {
    await createCase(runner, request);
    [head] = await prepared(runner, lock, [caseId]);
  }
  const values = [streamId(request.stream), request.turnId, caseId];
  const [found] = await prepared<Stand>(runner, stand, values);
  if (found?.stopped === true) throw new StreamStopped(streamId(request.stream));
  return {
    caseKnown: head !== undefined,
    caseSeq: head?.case_seq ?? 0,
    hash: head?.hash ?? genesis,
    streamSeq: found?.streamSeq ?? 0,
    standing: { nextDueAt: found?.nextDueAt ?? null, ended: found?.ended ?? false, place: found?.place ?? null },
    nowMs: Date.parse(found?.now ?? ''),
    receipt: found?.receipt ?? null,
  };
}

async function createCase(runner: QueryRunner, request: AppendRequest): Promise<void> {
  const summary = request.projection.summary;
  const values = [request.stream.caseId, request.place, summary?.name, summary?.stage, summary?.occurredAt, request.recordedAt];
  await runner.query(
    'insert into "case" (id, place, name, stage, occurred_at, opened_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    values,
  );
  await runner.query('insert into case_head (case_id, case_seq, hash) values ($1, 0, $2) on conflict do nothing', [
    request.stream.caseId,
    genesis,
  ]);
}
