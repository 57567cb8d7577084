import type { Instant } from '@app/calendar';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** One line of the list of cases. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly placeName: string;
  readonly level: string | null;
  readonly stage: string;
  readonly occurredAt: Instant;
  readonly openedAt: Instant;
  /** Earliest end of a running clock; null when none runs. */
  readonly nextDueAt: Instant | null;
}

/** Where a page ends: the next one begins behind it, whatever was opened meanwhile. */
export interface CaseMark {
  readonly openedAt: Instant;
  readonly id: string;
}

export const caseColumns = `
c.id, c.name, c.place, p.name as "placeName", c.level, c.stage, c.occurred_at as "occurredAt", c.opened_at as "openedAt",
(select min(k.due_at) from clock k where k.case_id = c.id and k.status = 'running') as "nextDueAt"`;

const page = `
select ${caseColumns} from "case" c join place p on p.code = c.place
where $1::timestamptz is null or (c.opened_at, c.id) < ($1::timestamptz, $2::uuid)
order by c.opened_at desc, c.id desc limit $3`;

/** Cases, the newest first, behind `after`. */
export async function casePage(on: Querying, after: CaseMark | null, limit: number): Promise<readonly CaseLine[]> {
  return rows<CaseLine>(on, page, [after?.openedAt ?? null, after?.id ?? null, limit]);
}
