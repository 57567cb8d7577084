import type { StreamStart } from '@app/domain';
import { rows } from './rows';
import type { Querying } from './rows';

type Row = { case_id: string; procedure: StreamStart['stream']['procedure']; n: number; place: string };

/** Streams that are not ended, with what their workflows are started with. */
export async function openStreams(on: Querying): Promise<readonly StreamStart[]> {
  const found = await rows<Row>(
    on,
    'select s.case_id, s.procedure, s.n, c.place from stream s join "case" c on c.id = s.case_id where not s.ended order by s.id',
  );
  return found.map(({ case_id, procedure, n, place }) => ({ stream: { caseId: case_id, procedure, n }, place }));
}
