import { randomBytes } from 'node:crypto';
import type { Instant } from '@app/calendar';
import { row, tokenHash } from '@app/persistence';
import type { Operator, Querying } from '@app/persistence';

/** How long a session lasts. */
export interface SessionLimits {
  /** Without a request. */
  readonly idleMinutes: number;
  /** From sign-in, whatever is done. */
  readonly maxHours: number;
}

/** Somebody who has signed in. */
export interface Session extends Operator {
  /** Hash of its token. */
  readonly hash: string;
  readonly account: string;
  /** 姓名, as it is shown. */
  readonly personName: string;
  /** The password was given by somebody else and has to be changed before anything else. */
  readonly mustChange: boolean;
  /** When it ends whatever is done. */
  readonly endsAt: Instant;
}

const live = `
  select s.hash, s.account, a.person_name as "personName", a.must_change as "mustChange", s.opened_at + $3::int * interval '1 hour' as "endsAt",
    p.id as person, o.organ, o.title as post, 'operator' as role
  from session s join account a on a.name = s.account join person p on p.id = a.person join post o on o.id = p.post
  where s.hash = $1 and a.disabled_at is null and s.seen_at > now() - $2::int * interval '1 minute' and s.opened_at > now() - $3::int * interval '1 hour'`;

// What is asked for often is not written each time: a twentieth of the idle time is as good as the moment.
const find = `
with live as (${live}
), seen as (
  update session set seen_at = now() where hash in (select hash from live) and seen_at < now() - $2::int * interval '3 seconds'
) select * from live`;

/** The session of a token; null when there is none, or it has ended. Asking is what keeps it alive. */
export async function sessionOf(on: Querying, token: string, { idleMinutes, maxHours }: SessionLimits): Promise<Session | null> {
  return (await row<Session>(on, find, [tokenHash(token), idleMinutes, maxHours])) ?? null;
}

/** The same for what a page does by itself: it does not keep the session alive, or no page that is left open would ever end it. */
export async function glanceAtSession(on: Querying, token: string, { idleMinutes, maxHours }: SessionLimits): Promise<Session | null> {
  return (await row<Session>(on, live, [tokenHash(token), idleMinutes, maxHours])) ?? null;
}

/** Opens a session and clears away the ended ones of the account. @returns its token, which stands nowhere else */
export async function openSession(on: Querying, account: string, { idleMinutes, maxHours }: SessionLimits): Promise<string> {
  await on.query(
    `delete from session where account = $1
       and (seen_at <= now() - $2::int * interval '1 minute' or opened_at <= now() - $3::int * interval '1 hour')`,
    [account, idleMinutes, maxHours],
  );
  const token = randomBytes(32).toString('base64url');
  await on.query('insert into session (hash, account) values ($1, $2)', [tokenHash(token), account]);
  return token;
}

export async function endSession(on: Querying, { hash }: Pick<Session, 'hash'>): Promise<void> {
  await on.query('delete from session where hash = $1', [hash]);
}

/** On all devices. */
export async function endSessions(on: Querying, account: string): Promise<void> {
  await on.query('delete from session where account = $1', [account]);
}
