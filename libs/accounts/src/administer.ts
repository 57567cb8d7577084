import { createPerson, row, rows } from '@app/persistence';
import type { Querying } from '@app/persistence';
import type { Instant } from '@app/calendar';
import type { DataSource } from 'typeorm';
import { forgetFailures, ofAccount } from './attempts';
import { hashPassword } from './password';
import { endSessions } from './session';

export interface NewAccount {
  readonly name: string;
  /** 姓名, as it is shown. */
  readonly personName: string;
  readonly organ: string;
  /** 职务. */
  readonly post: string;
  /** Given by hand, so it has to be changed at the first sign-in. */
  readonly password: string;
}

export interface AccountLine {
  readonly name: string;
  readonly personName: string;
  readonly organ: string;
  readonly post: string;
  readonly mustChange: boolean;
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
}

/** Adds a person with an account. By the owner of the database, as all below. @returns false when the name is taken */
export async function addAccount(owner: DataSource, { name, personName, organ, post, password }: NewAccount): Promise<boolean> {
  const hash = await hashPassword(password);
  return owner.transaction(async (on) => {
    if ((await row(on, 'select 1 from account where name = $1', [name])) !== undefined) return false;
    const person = await createPerson(on, { organ, title: post });
    await on.query('insert into account (name, person, person_name, password_hash) values ($1, $2, $3, $4)', [
      name,
      person,
      personName,
      hash,
    ]);
    return true;
  });
}

/** Gives a new password, which has to be changed at the next sign-in, and ends locks and sessions. @returns false for an unknown name */
export async function resetPassword(owner: DataSource, name: string, password: string): Promise<boolean> {
  const hash = await hashPassword(password);
  return changed(owner, name, 'password_hash = $2, must_change = true', [hash]);
}

/** From now on nobody signs in by it, and whoever has is out. What was done by it keeps its name. @returns false for an unknown name */
export function disableAccount(owner: DataSource, name: string): Promise<boolean> {
  return changed(owner, name, 'disabled_at = coalesce(disabled_at, now())');
}

/** @returns false for an unknown name */
export function enableAccount(owner: DataSource, name: string): Promise<boolean> {
  return changed(owner, name, 'disabled_at = null');
}

export function accounts(on: Querying): Promise<readonly AccountLine[]> {
  return rows<AccountLine>(
    on,
    `select a.name, a.person_name as "personName", o.organ, o.title as post, a.must_change as "mustChange", a.created_at as "createdAt",
       a.disabled_at as "disabledAt"
     from account a join person p on p.id = a.person join post o on o.id = p.post order by a.name`,
  );
}

async function changed(owner: DataSource, name: string, set: string, values: readonly unknown[] = []): Promise<boolean> {
  return owner.transaction(async (on) => {
    const sql = `with done as (update account set ${set} where name = $1 returning name) select name from done`;
    const found = await row<{ name: string }>(on, sql, [name, ...values]);
    if (found === undefined) return false;
    await endSessions(on, name);
    await forgetFailures(on, ofAccount(name));
    return true;
  });
}
