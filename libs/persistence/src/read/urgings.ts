import type { Instant } from '@app/calendar';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** How often a supervision was urged, and when it last was. */
export interface UrgedLine {
  readonly stream: string;
  readonly count: number;
  /** In the stream's own time. */
  readonly lastAt: Instant;
}

const urged = `select stream, count(*)::int as count, max(at) as "lastAt" from rung where stream = any($1) and action = 'urge' group by stream`;

/** 催办 of these supervisions; one that was never urged has no line. */
export function urgingsOf(on: Querying, streams: readonly string[]): Promise<readonly UrgedLine[]> {
  return rows<UrgedLine>(on, urged, [streams]);
}
