import type { StreamStart } from '@app/streams';
import { rows } from './rows';
import type { Querying } from './rows';

type Row = { case_id: string; procedure: StreamStart['stream']['procedure']; n: number; place: string };

const start = 'select s.case_id, s.procedure, s.n, c.place from stream s join "case" c on c.id = s.case_id';

const open = `${start}
where not s.ended and s.stopped_at is null and ($1::text is null or s.id > $1) order by s.id limit $2`;

/** Streams that are neither ended nor stopped, with what their workflows are started with: all, or the next `limit` behind a stream's id. */
export async function openStreams(
  on: Querying,
  behind: string | null = null,
  limit: number | null = null,
): Promise<readonly StreamStart[]> {
  return (await rows<Row>(on, open, [behind, limit])).map(startOf);
}

const late = `${start}
where not s.ended and s.stopped_at is null and s.next_due_at - s.shift * interval '1 millisecond' < anjian_now() - $1 * interval '1 second'
  and ($2::text is null or s.id > $2) order by s.id limit $3`;

/** Those of them whose next rung should have fired more than `seconds` ago: the next `limit` behind a stream's id. */
export async function lateOpenStreams(
  on: Querying,
  seconds: number,
  behind: string | null,
  limit: number,
): Promise<readonly StreamStart[]> {
  return (await rows<Row>(on, late, [seconds, behind, limit])).map(startOf);
}

/** All streams of a case that were opened and are not stopped: those that have ended too. */
export async function streamsOfCase(on: Querying, caseId: string): Promise<readonly StreamStart[]> {
  const found = await rows<Row>(on, `${start} where s.case_id = $1 and s.stopped_at is null and s.stage <> '' order by s.id`, [caseId]);
  return found.map(startOf);
}

function startOf({ case_id, procedure, n, place }: Row): StreamStart {
  return { stream: { caseId: case_id, procedure, n }, place };
}
