import { row } from '@app/persistence';
import type { Querying } from '@app/persistence';
import { hashPassword } from './password';

/** Of a sandbox on this machine, where everybody may know it: the page of the sign-in shows it. Nobody else may have this name. */
export const demoAccount = { account: 'demo', password: 'anjian-demo', personName: '演示值班员' } as const;

/** Gives the first operator of a sandbox the demo account, once. By the owner of the database. */
export async function makeDemoAccount(owner: Querying): Promise<void> {
  const { account, password, personName } = demoAccount;
  if ((await row(owner, 'select 1 from account where name = $1', [account])) !== undefined) return;
  await owner.query(
    `insert into account (name, person, person_name, password_hash, must_change)
     select $1, p.id, $2, $3, false from person p, installation i where i.kind = 'sandbox' order by p.created_at limit 1`,
    [account, personName, await hashPassword(password)],
  );
}

/** Whether the demo account can be used: there is one, and the database is that of a sandbox. */
export async function hasDemoAccount(on: Querying): Promise<boolean> {
  const sql = `select 1 from account a, installation i where a.name = $1 and a.disabled_at is null and i.kind = 'sandbox'`;
  return (await row(on, sql, [demoAccount.account])) !== undefined;
}
