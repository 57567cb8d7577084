import type { Day } from '@app/calendar';
import type { StreamStart } from '@app/streams';
import { rows } from '../rows';
import type { Querying } from '../rows';
import type { Waking } from './record-entry';

/** Streams whose dates a change of these days may move: whoever counts working days over them, and whatever still awaits a notice. */
export function countingOver(first: Day, last: Day): Waking {
  const sql = `
select distinct s.id from stream s join clock c on c.stream = s.id
where not s.ended and s.stopped_at is null and c.status in ('running', 'paused', 'pending', 'overdue')
  and (c.provisional or (c.started_on <= $2::date and coalesce(c.due_date, 'infinity') >= $1::date - 14))`;
  return { sql, values: [first, last] };
}

/** Streams of the open cases of these places (codes). */
export function ofPlaces(codes: readonly string[]): Waking {
  const sql = `select s.id from stream s join "case" c on c.id = s.case_id where not s.ended and s.stopped_at is null and c.place = any($1::text[])`;
  return { sql, values: [codes] };
}

/** All open streams: another release has other law, or knows other notices. */
export const everyOpenStream: Waking = { sql: 'select id from stream where not ended and stopped_at is null', values: [] };

type Row = { case_id: string; procedure: StreamStart['stream']['procedure']; n: number; place: string; edition: number };

/** A stream that is to be woken for an edition. */
export interface ToWake {
  readonly start: StreamStart;
  readonly edition: number;
}

/** The next streams to be woken behind a stream's id, at most `limit`; one that was stopped or has ended since it was marked is let be. */
export async function streamsToWake(on: Querying, behind: string | null, limit: number): Promise<readonly ToWake[]> {
  const found = await rows<Row>(
    on,
    `select s.case_id, s.procedure, s.n, c.place, w.edition from stream_to_wake w join stream s on s.id = w.stream join "case" c on c.id = s.case_id
     where not s.ended and s.stopped_at is null and ($1::text is null or w.stream > $1) order by w.stream limit $2`,
    [behind, limit],
  );
  return found.map(({ case_id: caseId, procedure, n, place, edition }) => ({
    start: { stream: { caseId, procedure, n }, place },
    edition,
  }));
}

/** Takes a stream off the list when its signal is under way; one that was marked again meanwhile stays. */
export async function wokenFor(on: Querying, stream: string, edition: number): Promise<void> {
  await on.query('delete from stream_to_wake where stream = $1 and edition <= $2', [stream, edition]);
}
