import { randomUUID } from 'node:crypto';
import type { Instant } from '@app/calendar';
import type { OuterWay } from '@app/people';
import type { DataSource } from 'typeorm';
import { row } from '../rows';
import type { Querying } from '../rows';
import type { Dispatch, Outcome } from './dispatch';

/** Who somebody is among the people and posts, and where he is reached. */
export interface OwnWays {
  readonly holder: string;
  readonly mail: string | null;
  readonly sms: string | null;
  readonly webhook: string | null;
}

const own = `
select h.id as holder, h.email as mail, h.mobile as sms, h.webhook from holder h join account a on a.name = h.account where a.person = $1 limit 1`;

/** Null where he is not on record there. @param person id of whoever has signed in */
export async function ownWays(on: Querying, person: string): Promise<OwnWays | null> {
  return (await row<OwnWays>(on, own, [person])) ?? null;
}

export type NewTest = Pick<Dispatch, 'holder' | 'way' | 'address' | 'subject' | 'body' | 'link'>;

const asked = `
insert into dispatch (id, kind, holder, way, address, subject, body, link, count, state, created_at, next_at)
select $1, 'test', $2, $3, $4, $5, $6, $7, 1, 'ready', anjian_now(), anjian_now()
where not exists (select 1 from dispatch where kind = 'test' and way = $3 and created_at > (select anjian_now()) - interval '1 minute')
returning id`;

/** Has the worker send a test message. @returns its id; null where one went out by that way within the last minute */
export async function askTest(source: DataSource, { holder, way, address, subject, body, link }: NewTest): Promise<string | null> {
  return source.transaction(async (on) => {
    await on.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`test message by ${way}`]);
    return (await row<{ id: string }>(on, asked, [randomUUID(), holder, way, address, subject, body, link]))?.id ?? null;
  });
}

/** What came of a test message. */
export interface TestMessage {
  readonly id: string;
  readonly way: OuterWay;
  readonly address: string;
  readonly state: 'ready' | 'trying' | 'sent' | 'failed' | 'doubtful';
  readonly askedAt: Instant;
  /** The last attempt; null where there was none yet. */
  readonly last: { readonly at: Instant; readonly outcome: Outcome['outcome'] | null; readonly answer: string | null } | null;
}

type Row = Omit<TestMessage, 'last'> & {
  readonly at: Instant | null;
  readonly outcome: Outcome['outcome'] | null;
  readonly answer: string | null;
};

const one = `
select p.id, p.way, p.address, p.state, p.created_at as "askedAt", coalesce(t.ended_at, t.began_at) as at, t.outcome, t.answer
from dispatch p left join dispatch_attempt t on t.dispatch = p.id and t.n = p.attempts where p.id = $1 and p.kind = 'test'`;

export async function testOf(on: Querying, id: string): Promise<TestMessage | null> {
  const found = await row<Row>(on, one, [id]);
  if (found === undefined) return null;
  const { at, outcome, answer, ...test } = found;
  return { ...test, last: at === null ? null : { at, outcome, answer } };
}
