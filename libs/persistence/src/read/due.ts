import type { Instant } from '@app/calendar';
import { row } from '../rows';
import type { Querying } from '../rows';

/** When the next rung is due in any open stream of the case. */
export async function earliestDue(on: Querying, caseId: string): Promise<Instant | null> {
  const sql = 'select min(next_due_at) as at from stream where not ended and case_id = $1';
  return (await row<{ at: Instant | null }>(on, sql, [caseId]))?.at ?? null;
}
