import { rows } from '../rows';
import type { Querying } from '../rows';

/** Who entered something: the post that the person holds, and the name where the person signs in by an account. */
export interface PersonLine {
  readonly id: string;
  readonly organ: string;
  readonly post: string;
  readonly name: string | null;
}

const sql = `
select p.id, o.organ, o.title as post, (select a.person_name from account a where a.person = p.id order by a.created_at desc limit 1) as name
from person p join post o on o.id = p.post where p.id::text = any($1)`;

export async function personsOf(on: Querying, ids: readonly string[]): Promise<readonly PersonLine[]> {
  return ids.length === 0 ? [] : rows<PersonLine>(on, sql, [[...new Set(ids)]]);
}
