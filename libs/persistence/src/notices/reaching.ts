import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post, Urgency } from '@app/clock';
import { noticeDefaults, reached, waysFor } from '@app/people';
import type { Assignment, Contact, NoticeSettings } from '@app/people';
import type { QueryRunner } from 'typeorm';
import { prepared } from '../prepared';
import { row } from '../rows';
import type { Querying } from '../rows';

/** A post of an organ that is to be reminded. */
export interface Asked {
  readonly organ: string;
  readonly post: Post;
}

/** Somebody who is reminded, where he can be reached, and for whom he stands. */
export interface Receiver {
  readonly holder: string;
  readonly standsFor: string | null;
  readonly contact: Contact;
}

/** Whom a reminder reaches for a post. */
export interface Reaching extends Asked {
  /** The post that was reached; null where nobody was. */
  readonly reached: Post | null;
  readonly people: readonly Receiver[];
}

/** Who holds what at a moment, and how reminders go out. */
export interface Standings {
  readonly settings: NoticeSettings;
  readonly assignments: readonly Assignment[];
  readonly contacts: Readonly<Record<string, Contact>>;
}

type Found = {
  readonly settings: NoticeSettings | null;
  readonly assignments: readonly Assignment[];
  readonly contacts: Standings['contacts'];
};

// The few people are looked up one by one: the planner would rather read them all.
const inForce = `
with held as (select kind, holder, organ, post, stands_for as "standsFor", from_at, until_at, id from assignment
  where organ = any($1) and post = any($2) and from_at <= $3 and (until_at is null or until_at > $3))
select (select body from notice_setting order by id desc limit 1) as settings,
  (select coalesce(json_agg(json_build_object('kind', kind, 'holder', holder, 'organ', organ, 'post', post, 'standsFor', "standsFor",
    'from', ${asInstant('from_at')}, 'until', ${asInstant('until_at')}) order by from_at, id), '[]') from held) as assignments,
  (select coalesce(json_object_agg(h.id, json_build_object('account', a.name, 'email', h.email, 'mobile', h.mobile, 'webhook', h.webhook)), '{}')
   from (select holder as id from held union select unnest($4::uuid[])) w
   cross join lateral (select * from holder where id = w.id offset 0) h
   left join account a on a.name = h.account and a.disabled_at is null) as contacts`;

function asInstant(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Reads who holds the posts, and those above them, at a moment of the stream's own time. @param holders ids of people who are asked for by themselves */
export async function standingsOf(
  on: Querying | QueryRunner,
  asked: readonly Asked[],
  at: Instant,
  holders: readonly string[] = [],
): Promise<Standings> {
  const organs = [...new Set(asked.map(({ organ }) => organ))];
  const all = [...new Set(asked.flatMap(({ post }) => upwards(post)))];
  const found = await ask(on, [organs, all, at, holders]);
  if (found === undefined) throw new Error('the statement answers one row');
  return { ...found, settings: { ...noticeDefaults, ...found.settings } };
}

/** In a turn, which has a connection of its own, it is planned once for all. */
async function ask(on: Querying | QueryRunner, values: readonly unknown[]): Promise<Found | undefined> {
  if ('connect' in on) return (await prepared<Found>(on, { name: 'standings', text: inForce }, values))[0];
  return row<Found>(on, inForce, values);
}

/** Whom a reminder reaches for a post: whoever cannot be reached at all counts as nobody, and the post above in the same organ is reminded. */
export function reachFor({ organ, post }: Asked, urgency: Urgency, at: Instant, { settings, assignments, contacts }: Standings): Reaching {
  const contactOf = (holder: string) => contacts[holder] ?? { account: null, email: null, mobile: null, webhook: null };
  const found = reached(assignments, organ, post, at, (holder) => waysFor(contactOf(holder), urgency, settings).length > 0);
  const people = found.people.map((one) => ({ ...one, contact: contactOf(one.holder) }));
  return { organ, post, reached: people.length === 0 ? null : found.post, people };
}

function upwards(post: Post): readonly Post[] {
  const { above } = posts[post];
  return above === null ? [post] : [post, ...upwards(above)];
}
