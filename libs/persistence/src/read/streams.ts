import type { Instant } from '@app/calendar';
import type { ProcedureKind } from '@app/streams';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

/** A stream as the read model shows it. */
export interface StreamLine {
  /** Its id, which is also the workflow id. */
  readonly id: string;
  readonly procedure: ProcedureKind;
  readonly n: number;
  readonly stage: string;
  readonly seq: number;
  readonly ended: boolean;
  /** Sandbox shift in ms. */
  readonly shift: number;
  readonly nextDueAt: Instant | null;
  /** Why it takes nothing; null where it is not stopped. */
  readonly stoppedWhy: string | null;
}

const columns = 'id, procedure, n, stage, seq, ended, shift, next_due_at as "nextDueAt", stopped_why as "stoppedWhy"';

export async function streamsOf(on: Querying, caseId: string): Promise<readonly StreamLine[]> {
  return rows<StreamLine>(on, `select ${columns} from stream where case_id = $1 order by procedure, n`, [caseId]);
}

/** One stream by its id, or null before its first turn. */
export async function streamById(on: Querying, id: string): Promise<StreamLine | null> {
  return (await row<StreamLine>(on, `select ${columns} from stream where id = $1`, [id])) ?? null;
}
