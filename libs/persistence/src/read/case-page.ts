import type { Instant } from '@app/calendar';
import type { CaseKind } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { burningClocksOf } from './burning-clocks';
import type { BurningClock } from './burning-clocks';

/** What the row of a case says. */
export interface CaseLine {
  readonly id: string;
  readonly kind: CaseKind;
  readonly name: string;
  /** Division code. */
  readonly place: string;
  /** As a person determined it. */
  readonly level: string | null;
  /** 初判: what the numbers said at the last turn. */
  readonly computedLevel: string | null;
  readonly stage: string;
  readonly occurredAt: Instant;
  readonly openedAt: Instant;
  /** Whether something was done although the law forbids it, and whoever supervises has not taken note yet. */
  readonly irregular: boolean;
}

/** One line of the list of cases, with what its light follows from. */
export interface ListedCase extends CaseLine {
  readonly clocks: readonly BurningClock[];
}

/** Where a page ends: the next one begins behind it, whatever was opened meanwhile. */
export interface CaseMark {
  readonly openedAt: Instant;
  readonly id: string;
}

export const caseColumns = `
c.id, c.kind, c.name, c.place, c.level, c.computed_level as "computedLevel", c.stage, c.occurred_at as "occurredAt",
c.opened_at as "openedAt",
exists (select 1 from task t where t.case_id = c.id and t.command = 'note-irregularity') as irregular`;

const page = `
select ${caseColumns} from "case" c
where ($1::timestamptz is null or (c.opened_at, c.id) < ($1::timestamptz, $2::uuid)) and ($4::text is null or c.kind = $4)
order by c.opened_at desc, c.id desc limit $3`;

/** Cases, of one kind or all, the newest first, behind `after`. Two statements however many cases there are: the page, and its clocks. */
export async function casePage(
  on: Querying,
  after: CaseMark | null,
  limit: number,
  kind: CaseKind | null = null,
): Promise<readonly ListedCase[]> {
  const lines = await rows<CaseLine>(on, page, [after?.openedAt ?? null, after?.id ?? null, limit, kind]);
  const ids = lines.map(({ id }) => id);
  const clocks = await burningClocksOf(on, ids);
  return lines.map((line) => ({ ...line, clocks: clocks.filter(({ caseId }) => caseId === line.id) }));
}

/** How many cases there are of each kind that there is one of. */
export async function caseCounts(on: Querying): Promise<Readonly<Partial<Record<CaseKind, number>>>> {
  const found = await rows<{ kind: CaseKind; count: number }>(on, 'select kind, count(*)::int as count from "case" group by kind');
  return Object.fromEntries(found.map(({ kind, count }) => [kind, count]));
}
