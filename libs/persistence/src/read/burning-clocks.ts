import type { Day, Instant } from '@app/calendar';
import type { Burning, Clock, Text } from '@app/clock';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** A clock that is not done with, as far as a list of cases shows it. */
export interface BurningClock extends Burning {
  readonly caseId: string;
  readonly rule: string;
  readonly title: Text;
  readonly dueDate: Day | null;
  /** The stream's now: a sandbox is ahead of real time. */
  readonly asOf: Instant;
}

interface BurningRow extends Omit<BurningClock, 'rungs' | 'opensAt'> {
  readonly rungTimes: readonly Instant[];
  readonly more: Pick<Clock, 'side' | 'layer' | 'onExpiry'>;
  readonly opensAt: Instant | null;
}

// What was met, met late, void or lost shows in no light of a case, and of a rung only its moment does.
const burning = `
select k.case_id as "caseId", k.rule, k.title, k.status, k.due_date as "dueDate", k.due_at as "dueAt", k.opens_at as "opensAt",
  jsonb_path_query_array(k.rungs, '$[*].at') as "rungTimes",
  jsonb_strip_nulls(jsonb_build_object('side', k.side, 'layer', k.layer, 'onExpiry', k.on_expiry)) as more,
  anjian_now() + s.shift * interval '1 millisecond' as "asOf"
from clock k join stream s on s.id = k.stream
where k.case_id = any($1::uuid[]) and k.status not in ('met', 'met-late', 'void', 'lost')
order by k.due_at nulls last, k.stream, k.id`;

/** Of several cases in one statement, the earliest end first. */
export async function burningClocksOf(on: Querying, caseIds: readonly string[]): Promise<readonly BurningClock[]> {
  return (await rows<BurningRow>(on, burning, [caseIds])).map(({ rungTimes, more, opensAt, ...clock }) => ({
    ...clock,
    ...more,
    ...(opensAt === null ? {} : { opensAt }),
    rungs: rungTimes.map((at) => ({ at })),
  }));
}
