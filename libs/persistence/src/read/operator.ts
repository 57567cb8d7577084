import { row } from '../rows';
import type { Querying } from '../rows';

/** Who calls: the person behind a token and the post that the person holds. */
export interface Operator {
  readonly person: string;
  readonly organ: string;
  readonly post: string;
}

const sql = `
select p.id as person, o.organ, o.title as post
from access_token t join person p on p.id = t.person join post o on o.id = p.post
where t.hash = $1 and t.revoked_at is null`;

/** The operator of a token that is known and not revoked. @param hash see tokenHash */
export async function operatorOf(on: Querying, hash: string): Promise<Operator | null> {
  return (await row<Operator>(on, sql, [hash])) ?? null;
}
