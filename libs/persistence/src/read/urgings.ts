import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { answersToUrging } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** How often a supervision was urged, and when it last was. */
export interface UrgedLine {
  readonly stream: string;
  readonly count: number;
  /** In the stream's own time. */
  readonly lastAt: Instant;
  readonly lastText: Text;
}

const urged = `
select stream, count(*)::int as count, max(at) as "lastAt", (array_agg(text order by at desc))[1] as "lastText"
from rung where stream = any($1) and action = 'urge' group by stream`;

/** 催办 of these supervisions; one that was never urged has no line. */
export function urgingsOf(on: Querying, streams: readonly string[]): Promise<readonly UrgedLine[]> {
  return rows<UrgedLine>(on, urged, [streams]);
}

/** An urging after which the supervised side has done nothing of the supervision yet. */
export interface OpenUrging {
  readonly stream: string;
  readonly id: string;
  readonly at: Instant;
  readonly text: Text;
  readonly supervisor: string;
}

const unanswered = `
select r.stream, r.id, r.at, r.text, s.supervisor from rung r join stream s on s.id = r.stream
where r.case_id = $1 and r.action = 'urge' and s.stage not in ('released', 'withdrawn')
  and not exists (select 1 from ledger l where l.case_id = r.case_id and l.stream = r.stream and l.recorded_at > r.fired_at
    and l.kind = any($2) and l.actor <> s.supervisor)
order by r.at, r.stream`;

/** Of the supervisions of a case that run, in the order in which they went out. */
export function openUrgingsOf(on: Querying, caseId: string): Promise<readonly OpenUrging[]> {
  return rows<OpenUrging>(on, unanswered, [caseId, answersToUrging]);
}
