import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { row } from '@app/persistence';
import type { Querying } from '@app/persistence';

/** What attempts are counted by. */
export interface Subject {
  readonly key: string;
  /** So many failures in a row and the next attempt has to wait: one minute, two, four, eight, then 15 each time. */
  readonly limit: number;
}

/** An attempt that counts as failed until it is taken back, or the whole seconds to wait where none is allowed. */
export type Attempt = { readonly kind: 'counted'; readonly failures: number } | { readonly kind: 'locked'; readonly seconds: number };

/** By what somebody typed as an account. Only its hash is kept: people type their password into the wrong field. */
export function ofAccount(name: string): Subject {
  return { key: `account:${createHash('sha256').update(name).digest('hex')}`, limit: 5 };
}

/** By where it came from. A whole office may come from one address, so it takes more; of IPv6 a household has 2^64, so those count as one. */
export function ofAddress(address: string): Subject {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return { key: `address:${isIPv6(plain) ? networkOf(plain) : plain}`, limit: 30 };
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::');
  const [left, right] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = new Array<string>(Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0))).fill('0');
  const groups = address.includes('::') ? [...(left ?? []), ...zeros, ...(right ?? [])] : (left ?? []);
  return `${groups.slice(0, 4).join(':')}::/64`;
}

const count = `
insert into sign_in_attempt as known (subject, failures) values ($1, 1)
on conflict (subject) do update set failures = known.failures + 1, last_at = now(),
  locked_until = case when known.failures + 1 >= $2 then now() + least(power(2, least(known.failures + 1 - $2, 4)), 15) * interval '1 minute' end
where known.locked_until is null or known.locked_until <= now()
returning failures`;

const wait = `
select greatest(1, ceil(extract(epoch from locked_until - now())))::int as seconds from sign_in_attempt where subject = $1 and locked_until > now()`;

const takeBackOne = `
update sign_in_attempt set failures = failures - 1, locked_until = case when failures = $2 then null else locked_until end
where subject = $1 and failures > 0`;

/**
 * Counts an attempt before it is known how it ends: of a hundred that come at once no more get through than of a hundred in a row. What is
 * older than a day is forgotten.
 */
export async function countAttempt(on: Querying, { key, limit }: Subject): Promise<Attempt> {
  await on.query(`delete from sign_in_attempt where last_at < now() - interval '1 day'`);
  const counted = await row<{ failures: number }>(on, count, [key, limit]);
  if (counted !== undefined) return { kind: 'counted', failures: counted.failures };
  return { kind: 'locked', seconds: (await row<{ seconds: number }>(on, wait, [key]))?.seconds ?? 1 };
}

/** It did not fail. The failures of others, and the lock that another one has set meanwhile, stay. */
export async function takeBack(on: Querying, { key }: Subject, { failures }: Extract<Attempt, { kind: 'counted' }>): Promise<void> {
  await on.query(takeBackOne, [key, failures]);
}

/** Whoever knows the password begins anew. */
export async function forgetFailures(on: Querying, { key }: Subject): Promise<void> {
  await on.query('delete from sign_in_attempt where subject = $1', [key]);
}
