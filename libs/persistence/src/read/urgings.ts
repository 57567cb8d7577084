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
  readonly delivered: DeliveredUrging | null;
  readonly read: ReadUrging | null;
}

/** When an urging stood before somebody first, or a carrier took it. */
export interface DeliveredUrging {
  readonly at: Instant;
}

/** Who read an urging first, and when. */
export interface ReadUrging {
  readonly at: Instant;
  readonly name: string;
}

// Of an urging `r`, whether anybody has it and has read it.
const receipt = `
left join lateral (select min(coalesce(d.shown_at, d.read_at, d.send_at)) as at from delivery d
  where d.stream = r.stream and d.rung = r.id and (d.shown_at is not null or d.state in ('read', 'sent'))) g on true
left join lateral (select d.read_at as at, h.name from delivery d join holder h on h.id = d.holder
  where d.stream = r.stream and d.rung = r.id and d.read_at is not null order by d.read_at, d.id limit 1) e on true`;

const receiptColumns = `g.at as "deliveredAt", e.at as "readAt", e.name as "readBy"`;

interface Receipt {
  readonly deliveredAt: Instant | null;
  readonly readAt: Instant | null;
  readonly readBy: string | null;
}

function receiptOf({ deliveredAt, readAt, readBy }: Receipt): Pick<UrgedLine, 'delivered' | 'read'> {
  return {
    delivered: deliveredAt === null ? null : { at: deliveredAt },
    read: readAt === null || readBy === null ? null : { at: readAt, name: readBy },
  };
}

const urged = `
select r.stream, r.count, r.at as "lastAt", r.text as "lastText", ${receiptColumns}
from (select distinct on (stream) stream, id, at, text, count(*) over (partition by stream)::int as count
  from rung where stream = any($1) and action = 'urge' order by stream, at desc, id desc) r${receipt}`;

/** 催办 of these supervisions; one that was never urged has no line. */
export async function urgingsOf(on: Querying, streams: readonly string[]): Promise<readonly UrgedLine[]> {
  const found = await rows<Omit<UrgedLine, 'delivered' | 'read'> & Receipt>(on, urged, [streams]);
  return found.map((line) => {
    const { stream, count, lastAt, lastText } = line;
    return { stream, count, lastAt, lastText, ...receiptOf(line) };
  });
}

/** An urging after which the supervised side has done nothing of the supervision yet. */
export interface OpenUrging {
  readonly stream: string;
  readonly id: string;
  readonly at: Instant;
  readonly text: Text;
  readonly supervisor: string;
  readonly delivered: DeliveredUrging | null;
  readonly read: ReadUrging | null;
}

const unanswered = `
select r.stream, r.id, r.at, r.text, s.supervisor, ${receiptColumns} from rung r join stream s on s.id = r.stream${receipt}
where r.case_id = $1 and r.action = 'urge' and s.stage not in ('released', 'withdrawn')
  and not exists (select 1 from ledger l where l.case_id = r.case_id and l.stream = r.stream and l.recorded_at > r.fired_at
    and l.kind = any($2) and l.actor <> s.supervisor)
order by r.at, r.stream`;

/** Of the supervisions of a case that run, in the order in which they went out. */
export async function openUrgingsOf(on: Querying, caseId: string): Promise<readonly OpenUrging[]> {
  const found = await rows<Omit<OpenUrging, 'delivered' | 'read'> & Receipt>(on, unanswered, [caseId, answersToUrging]);
  return found.map((line) => {
    const { stream, id, at, text, supervisor } = line;
    return { stream, id, at, text, supervisor, ...receiptOf(line) };
  });
}
