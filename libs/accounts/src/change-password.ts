import type { DataSource } from 'typeorm';
import type { Text } from '@app/clock';
import { hashPassword, passwordFault } from './password';
import { endSessions, openSession } from './session';
import type { Session, SessionLimits } from './session';
import { signIn } from './sign-in';
import type { SignIn } from './sign-in';

export interface Change {
  readonly old: string;
  readonly new: string;
  readonly address: string;
}

export type Changed =
  | { readonly kind: 'changed'; readonly token: string }
  | { readonly kind: 'weak'; readonly fault: Text }
  | Exclude<SignIn, { kind: 'known' }>;

/**
 * Changes the password of whoever has signed in, and ends all sessions of the account: whoever has learnt the old password is out. The old one
 * is asked for as at the sign-in, and counted: a desk that somebody has left is no place to guess it.
 *
 * @returns the token of a new session
 */
export async function changePassword(source: DataSource, { account }: Session, change: Change, limits: SessionLimits): Promise<Changed> {
  const same: Text = { zh: '新密码不得与原密码相同', en: 'must not be the old one' };
  const fault = change.new === change.old ? same : passwordFault(change.new, account);
  if (fault !== null) return { kind: 'weak', fault };
  const owner = await signIn(source, { account, password: change.old, address: change.address }, () => true);
  if (owner.kind !== 'known') return owner;
  const hash = await hashPassword(change.new);
  return source.transaction(async (on) => {
    await on.query('update account set password_hash = $2, must_change = false where name = $1', [account, hash]);
    await endSessions(on, account);
    return { kind: 'changed', token: await openSession(on, account, limits) };
  });
}
