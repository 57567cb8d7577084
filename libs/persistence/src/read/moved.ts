import type { Instant } from '@app/calendar';
import { row } from '../rows';
import type { Querying } from '../rows';

/** How far cases have come. */
export interface Moved {
  /** Number of the last entry, by the id of the case. */
  readonly seqs: Readonly<Record<string, number>>;
  /** When any case last changed; null where there is none. */
  readonly lastChange: Instant | null;
}

const sql = `
select (select coalesce(jsonb_object_agg(case_id, case_seq), '{}') from case_head where case_id = any($1::uuid[])) as seqs,
  (select changed_at from "case" order by changed_at desc, id desc limit 1) as "lastChange"`;

/** In one statement however many cases are asked for; what is no case is left out. */
export async function movedCases(on: Querying, caseIds: readonly string[]): Promise<Moved> {
  return (await row<Moved>(on, sql, [caseIds])) ?? { seqs: {}, lastChange: null };
}
