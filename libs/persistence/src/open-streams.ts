import type { StreamStart } from '@app/domain';
import { rows } from './rows';
import type { Querying } from './rows';

type Row = { case_id: string; procedure: StreamStart['stream']['procedure']; n: number; place: string };

const open = `
select s.case_id, s.procedure, s.n, c.place from stream s join "case" c on c.id = s.case_id
where not s.ended and s.stopped_at is null and ($1::text is null or s.id > $1) order by s.id limit $2`;

/** Streams that are neither ended nor stopped, with what their workflows are started with: all, or the next `limit` behind a stream's id. */
export async function openStreams(
  on: Querying,
  behind: string | null = null,
  limit: number | null = null,
): Promise<readonly StreamStart[]> {
  const found = await rows<Row>(on, open, [behind, limit]);
  return found.map(({ case_id, procedure, n, place }) => ({ stream: { caseId: case_id, procedure, n }, place }));
}
