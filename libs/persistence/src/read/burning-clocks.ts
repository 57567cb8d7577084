import type { Day, Instant } from '@app/calendar';
import type { Burning, Clock, Text } from '@app/clock';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { now } from './now';

/** A clock that is not done with, as far as a list of cases shows it. */
export interface BurningClock extends Burning, Pick<Clock, 'remainingDays' | 'pausedSince'> {
  readonly caseId: string;
  readonly stream: string;
  readonly id: string;
  /** The addressee, measure or level, where the rule has one for each; null where it has not. */
  readonly ref: string | null;
  readonly rule: string;
  readonly title: Text;
  readonly dueDate: Day | null;
  /** The stream's now: a sandbox is ahead of real time. */
  readonly asOf: Instant;
}

interface BurningRow extends Omit<BurningClock, 'rungs' | 'opensAt'> {
  readonly rungTimes: readonly Instant[] | null;
  readonly amberAt: Instant | null;
  readonly more: Pick<Clock, 'side' | 'layer' | 'onExpiry'>;
  readonly opensAt: Instant | null;
}

// What was met, met late, void or lost shows in no light of a case, nor what has not begun. Of the reminders a light needs only the last one before the end, and that is stored
// beside them: all of them, which are long, are read only of a row that an older release wrote.
const burning = `
select k.case_id as "caseId", k.stream, k.id, k.ref, k.rule, k.title, k.status, k.due_date as "dueDate", k.due_at as "dueAt", k.opens_at as "opensAt",
  k.remaining_days as "remainingDays", k.paused_since as "pausedSince", k.amber_at as "amberAt",
  case when k.green_at is null and k.status in ('running', 'overdue', 'pending') then jsonb_path_query_array(k.rungs, '$[*].at') end as "rungTimes",
  jsonb_strip_nulls(jsonb_build_object('side', k.side, 'layer', k.layer, 'onExpiry', k.on_expiry)) as more,
  ${now} + s.shift * interval '1 millisecond' as "asOf"
from clock k join stream s on s.id = k.stream and s.case_id = any($1::uuid[])
where k.case_id = any($1::uuid[]) and k.status not in ('met', 'met-late', 'void', 'lost') and (k.due_at is not null or k.status = 'paused')
order by k.due_at nulls last, k.stream, k.id`;

/** Of several cases in one statement, the earliest end first. */
export async function burningClocksOf(on: Querying, caseIds: readonly string[]): Promise<readonly BurningClock[]> {
  return (await rows<BurningRow>(on, burning, [caseIds])).map(({ rungTimes, amberAt, more, opensAt, ...clock }) => ({
    ...clock,
    ...more,
    ...(opensAt === null ? {} : { opensAt }),
    rungs: (rungTimes ?? (amberAt === null ? [] : [amberAt])).map((at) => ({ at })),
  }));
}
