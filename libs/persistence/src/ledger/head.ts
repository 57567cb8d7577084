import type { TurnDraft } from '@app/domain';
import type { QueryRunner } from 'typeorm';
import { genesis } from './body';
import { prepared } from '../prepared';

const lock = { name: 'lock-head', text: 'select version from case_head where case_id = $1 for update' };

/**
 * Locks a case until the transaction ends. What stands there is read by a statement of its own: it must see what the lock waited for.
 *
 * @returns the version of its head, null where the case is not there
 */
export async function lockHead(runner: QueryRunner, caseId: string): Promise<number | null> {
  const [found] = await prepared<{ readonly version: number }>(runner, lock, [caseId]);
  return found?.version ?? null;
}

/** The row of a case and the beginning of its chain, for an opening that asks other tables. */
export async function createCase(runner: QueryRunner, { stream: { caseId }, place, projection, recordedAt }: TurnDraft): Promise<void> {
  const summary = projection?.summary;
  await runner.query(
    'insert into "case" (id, kind, place, name, stage, occurred_at, opened_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    [caseId, summary?.kind, place, summary?.name, summary?.stage, summary?.occurredAt, recordedAt],
  );
  await runner.query('insert into case_head (case_id, case_seq, hash) values ($1, 0, $2) on conflict do nothing', [caseId, genesis]);
}
