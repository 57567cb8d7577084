import type { Gate } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';

export interface GateLine extends Gate {
  readonly stream: string;
}

export async function gatesOf(on: Querying, caseId: string): Promise<readonly GateLine[]> {
  const sql = 'select gate, stream, state, holder, since from gate where case_id = $1 order by gate, stream';
  return rows<GateLine>(on, sql, [caseId]);
}
