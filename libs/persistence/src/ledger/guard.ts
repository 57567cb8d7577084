import { reject } from '@app/streams';
import type { TurnDraft } from '@app/domain';
import type { Rejection } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { row } from '../rows';

const firstShut = `
select gate, holder, since from gate where case_id = $1 and gate = any($2) and state = 'shut' order by since limit 1`;

/** The gate of another procedure that blocks this turn, looked up under the case's lock; null when all are open. */
export async function shutGate(runner: QueryRunner, { guards, stream }: TurnDraft): Promise<Rejection | null> {
  if (guards.length === 0) return null;
  const shut = await row<{ gate: string; holder: string; since: string }>(runner, firstShut, [stream.caseId, guards]);
  return shut === undefined ? null : reject('gate-blocked', { ...shut });
}
