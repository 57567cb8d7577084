import { row } from '../rows';
import type { Querying } from '../rows';

/** What somebody is to the system; there is one so far. */
export type Role = 'operator';

/** Who calls: the person behind a token or an account, and the post that the person holds. */
export interface Operator {
  readonly person: string;
  readonly organ: string;
  readonly post: string;
  readonly role: Role;
}

const sql = `
select p.id as person, o.organ, o.title as post, 'operator' as role
from access_token t join person p on p.id = t.person join post o on o.id = p.post
where t.hash = $1 and t.revoked_at is null`;

/** The operator of a token that is known and not revoked. @param hash see tokenHash */
export async function operatorOf(on: Querying, hash: string): Promise<Operator | null> {
  return (await row<Operator>(on, sql, [hash])) ?? null;
}
