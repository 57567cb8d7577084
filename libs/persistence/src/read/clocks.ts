import type { Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { now } from './now';

/** A clock with the stream that it belongs to. */
export interface ClockLine extends Clock {
  readonly stream: string;
  /** The stream's now: a sandbox is ahead of real time. */
  readonly asOf: Instant;
}

/** What only some clocks have stands in `more`, so that the others are shown without it. */
type ClockRow = Omit<ClockLine, 'opensAt'> & { readonly more: Partial<Clock>; readonly opensAt: Instant | null };

const columns = `
stream, id, rule, title, actor, status, started_on as "startedOn", due_date as "dueDate", due_at as "dueAt", remaining_days as "remainingDays",
paused_since as "pausedSince", settled_at as "settledAt", provisional, rungs, derivation, jsonb_strip_nulls(jsonb_build_object('ref', ref, 'side', side,
'layer', layer, 'onExpiry', on_expiry, 'range', range)) as more, opens_at as "opensAt",
(select ${now} + s.shift * interval '1 millisecond' from stream s where s.id = clock.stream) as "asOf"`;

export async function clocksOf(on: Querying, caseId: string): Promise<readonly ClockLine[]> {
  const sql = `select ${columns} from clock where case_id = $1 order by due_at nulls last, stream, id`;
  return (await rows<ClockRow>(on, sql, [caseId])).map(lineOf);
}

/** A clock of a case by its id; where several streams have one of that id, `stream` says which, else the first stream's. */
export async function clockOf(on: Querying, caseId: string, clock: string, stream: string | null): Promise<ClockLine | null> {
  const sql = `select ${columns} from clock where case_id = $1 and id = $2 and ($3::text is null or stream = $3) order by stream limit 1`;
  const found = await row<ClockRow>(on, sql, [caseId, clock, stream]);
  return found === undefined ? null : lineOf(found);
}

function lineOf({ more, opensAt, ...line }: ClockRow): ClockLine {
  return { ...line, ...more, ...(opensAt === null ? {} : { opensAt }) };
}
