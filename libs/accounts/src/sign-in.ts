import { row } from '@app/persistence';
import type { Querying } from '@app/persistence';
import { accountName, isAccountName } from './account-name';
import { countAttempt, forgetFailures, ofAccount, ofAddress, takeBack } from './attempts';
import { passwordFits } from './password';

export interface Typed {
  readonly account: string;
  readonly password: string;
  /** IP address that the attempt came from. */
  readonly address: string;
}

/** `wrong` is all that is said, whether there is such an account or not; `wait` says for how many seconds nothing is tried. */
export type SignIn =
  { readonly kind: 'known'; readonly account: string } | { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number };

const known = 'select password_hash as hash from account where name = $1 and disabled_at is null';

/**
 * Whether somebody is the owner of an account. Failures lock the account and the address for a while that grows.
 *
 * @param lets whether an account may be used here; of one that may not, nothing else is said than of one that is not there
 */
export async function signIn(on: Querying, { account, password, address }: Typed, lets: (name: string) => boolean): Promise<SignIn> {
  const name = accountName(account);
  const [byAddress, byAccount] = [ofAddress(address), ofAccount(name)];
  const fromThere = await countAttempt(on, byAddress);
  if (fromThere.kind === 'locked') return { kind: 'wait', seconds: fromThere.seconds };
  const forName = await countAttempt(on, byAccount);
  if (forName.kind === 'locked') {
    await takeBack(on, byAddress, fromThere);
    return { kind: 'wait', seconds: forName.seconds };
  }
  const found = isAccountName(name) && lets(name) ? await row<{ hash: string }>(on, known, [name]) : undefined;
  if (!(await passwordFits(found?.hash ?? null, password))) return { kind: 'wrong' };
  await takeBack(on, byAddress, fromThere);
  await forgetFailures(on, byAccount);
  return { kind: 'known', account: name };
}
