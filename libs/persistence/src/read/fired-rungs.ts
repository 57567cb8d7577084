import type { Instant } from '@app/calendar';
import type { Rung, Text } from '@app/clock';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** A reminder that was given. */
export interface FiredRung {
  readonly stream: string;
  readonly id: string;
  readonly clock: string;
  readonly name: string;
  readonly action: Rung['action'];
  readonly to: readonly string[];
  readonly text: Text;
  readonly at: Instant;
  readonly firedAt: Instant;
  readonly late: boolean;
}

const columns = 'stream, id, clock, name, action, recipients as "to", text, at, fired_at as "firedAt", late';

/** Reminders of the cases, in the order in which they were given. */
export async function firedRungsOf(on: Querying, caseIds: readonly string[]): Promise<readonly FiredRung[]> {
  return rows<FiredRung>(on, `select ${columns} from rung where case_id = any($1::uuid[]) order by fired_at, at, stream, id`, [caseIds]);
}
