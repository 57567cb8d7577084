import type { AppendRequest } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { genesis } from './body';
import { prepared } from '../prepared';
import { standOf } from './stand';
import type { Stand } from './stand';

/** Where a case and one of its streams stand, held under the lock on the case's head until the transaction ends. */
export interface Head extends Stand {
  /** False before the opening of the case: there is nothing yet to which a turn could be added. */
  readonly caseKnown: boolean;
  readonly caseSeq: number;
  readonly hash: string;
}

const lock = { name: 'lock-head', text: 'select case_seq, hash from case_head where case_id = $1 for update' };

/** Locks the case and reads what `append` compares with. The read is a statement of its own: it must see what the lock waited for. */
export async function lockHead(runner: QueryRunner, request: AppendRequest): Promise<Head> {
  const caseId = request.stream.caseId;
  let [head] = await prepared<{ case_seq: number; hash: string }>(runner, lock, [caseId]);
  if (head === undefined && request.projection.summary !== null) {
    await createCase(runner, request);
    [head] = await prepared(runner, lock, [caseId]);
  }
  const found = await standOf(runner, request.stream, request.turnId);
  return { ...found, caseKnown: head !== undefined, caseSeq: head?.case_seq ?? 0, hash: head?.hash ?? genesis };
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
