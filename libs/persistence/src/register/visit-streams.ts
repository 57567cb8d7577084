import type { StreamStart } from '@app/streams';
import type { DataSource } from 'typeorm';
import { standOf } from '../ledger/stand';
import type { Seen } from '../ledger/stand';
import type { StreamCache } from '../ledger/stream-cache';
import { StreamStop } from '../ledger/stops';
import { rows } from '../rows';
import type { Waking } from './record-entry';

export interface Visited<T> {
  readonly caseId: string;
  readonly caseName: string;
  readonly found: T;
}

type Row = { case_id: string; name: string; procedure: StreamStart['stream']['procedure']; n: number; place: string };

/** Looks at each of the streams as it stands, at most `limit`, and collects what is found there; a stopped one is left out. */
export async function visitStreams<T>(
  source: DataSource,
  cache: StreamCache,
  { sql, values }: Waking,
  limit: number,
  look: (seen: Seen) => readonly T[],
): Promise<readonly Visited<T>[]> {
  const runner = source.createQueryRunner();
  try {
    const streams = await rows<Row>(
      runner,
      `select s.case_id, c.name, s.procedure, s.n, c.place from (${sql}) found join stream s on s.id = found.id join "case" c on c.id = s.case_id
       order by c.opened_at desc, s.id limit ${limit}`,
      [...values],
    );
    const visited: Visited<T>[] = [];
    for (const { case_id: caseId, name, procedure, n, place } of streams) {
      const seen = await standOf(runner, cache, { stream: { caseId, procedure, n }, place, turnId: null }).catch(stoppedOnly);
      if (seen !== null) visited.push(...look(seen).map((found) => ({ caseId, caseName: name, found })));
    }
    return visited;
  } finally {
    await runner.release();
  }
}

function stoppedOnly(error: unknown): null {
  if (error instanceof StreamStop) return null;
  throw error;
}
