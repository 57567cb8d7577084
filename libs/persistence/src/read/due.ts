import type { Instant } from '@app/calendar';
import { row } from '../rows';
import type { Querying } from '../rows';

/** When the next rung is due in any open stream of the case, or of all cases. */
export async function earliestDue(on: Querying, caseId: string | null): Promise<Instant | null> {
  const sql = 'select min(next_due_at) as at from stream where not ended and ($1::uuid is null or case_id = $1::uuid)';
  return (await row<{ at: Instant | null }>(on, sql, [caseId]))?.at ?? null;
}
