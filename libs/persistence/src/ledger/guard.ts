import { firstShut } from '@app/domain';
import type { Gate, TurnDraft } from '@app/domain';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { rows } from '../rows';

const shutNow = "select gate, holder, since from gate where case_id = $1 and gate = any($2) and state = 'shut'";

/** The gate of another procedure that blocks this turn, looked up under the case's lock; null when all are open. */
export async function shutGate(runner: QueryRunner, { guards, stream }: TurnDraft): Promise<Rejection | null> {
  if (guards.length === 0) return null;
  const shut = firstShut(await rows<Pick<Gate, 'gate' | 'holder' | 'since'>>(runner, shutNow, [stream.caseId, guards]));
  return shut === undefined ? null : reject('gate-blocked', { ...shut });
}
