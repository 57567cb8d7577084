import type { Instant } from '@app/calendar';
import type { Post, Text, Urgency } from '@app/clock';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { asOwn } from './moment';

/** A reminder as its receiver finds it in the application. */
export interface NoticeLine {
  readonly id: string;
  readonly caseId: string;
  readonly caseName: string;
  readonly stream: string;
  readonly clock: string;
  /** Of the limit; null where it has none any more. */
  readonly title: Text | null;
  readonly text: Text;
  readonly action: string;
  readonly organ: string;
  /** The post that was meant, and the one that was reached. */
  readonly post: Post;
  readonly reached: Post;
  /** Of whoever the receiver stands in for; null where it is his own post. */
  readonly standsFor: string | null;
  /** Who had it before and has not read it; null where it did not climb. */
  readonly climbedFrom: string | null;
  readonly urgency: Urgency;
  readonly sentAt: Instant;
  /** The end of the limit; null where there is none. */
  readonly endAt: Instant | null;
  /** When what it reminds of was done; null while it is not. */
  readonly settledAt: Instant | null;
  readonly readAt: Instant | null;
  /** Why it was taken back; null where it stands. */
  readonly withdrawn: Text | null;
  /** Today, by the case's own clock. */
  readonly today: Instant;
}

/** Which of them: a page of all, of those that are not read, or of the unread ones of limits in hours. */
export interface NoticeAsk {
  /** Id of the person who has signed in. */
  readonly person: string;
  readonly which: WhichNotices;
  readonly after: NoticeMark | null;
  readonly limit: number;
}

export type WhichNotices = 'unread' | 'ringing' | 'all';

export interface NoticeMark {
  readonly sentAt: Instant;
  readonly id: string;
}

const own = `h.id in (select o.id from holder o join account a on a.name = o.account where a.person = $1)`;
const told = `d.way = 'app' and d.state <> 'nobody' and d.send_at <= ${asOwn}`;

// What rings asks for something to be done within hours: once it is done there is nothing to ring for.
const rings = `d.urgency = 'hours' and exists (select 1 from rung g join clock l on l.stream = g.stream and l.id = g.clock
  where g.stream = d.stream and g.id = d.rung and l.status in ('pending', 'running', 'overdue'))`;

const list = (unread: string): string => `
select d.id, d.case_id as "caseId", c.name as "caseName", d.stream, r.clock, k.title, r.text, r.action, d.organ, d.post, d.reached,
  away.name as "standsFor", before.name as "climbedFrom", d.urgency, d.send_at as "sentAt", d.end_at as "endAt", k.settled_at as "settledAt", d.read_at as "readAt", w.reason as withdrawn,
  ${asOwn} as today
from holder h join delivery d on d.holder = h.id join stream s on s.id = d.stream join "case" c on c.id = d.case_id
join rung r on r.stream = d.stream and r.id = d.rung
left join clock k on k.stream = d.stream and k.id = r.clock
left join rung_withdrawal w on w.stream = d.stream and w.rung = d.rung
left join holder away on away.id = d.stands_for
left join delivery lower on lower.id = d.climbed_from left join holder before on before.id = lower.holder
where ${own} and ${told}${unread} and ($2::timestamptz is null or (d.send_at, d.id) < ($2, $3::uuid))
order by d.send_at desc, d.id desc limit $4`;

const narrowed: Readonly<Record<WhichNotices, string>> = {
  unread: ` and d.state = 'waiting'`,
  ringing: ` and d.state = 'waiting' and ${rings}`,
  all: '',
};

/** What somebody was reminded of, the latest first. */
export async function noticesOf(on: Querying, { person, which, after, limit }: NoticeAsk): Promise<readonly NoticeLine[]> {
  return rows<NoticeLine>(on, list(narrowed[which]), [person, after?.sentAt ?? null, after?.id ?? null, limit]);
}

const shown = `
update delivery d set shown_at = ${asOwn} from stream s, holder h
where h.id = d.holder and s.id = d.stream and ${own} and ${told} and d.id = any($2::uuid[]) and d.shown_at is null and d.state = 'waiting'`;

/** Notes that what somebody has not read stands before him: it is delivered. */
export async function noticesShown(on: Querying, person: string, ids: readonly string[]): Promise<void> {
  await rows(on, shown, [person, ids]);
}

/** What somebody has read: one of them, all of a case, or all. */
export type Reading = { readonly ids: readonly string[] } | { readonly caseId: string } | 'all';

const marked = (which: string): string => `
with done as (update delivery d set state = 'read', read_at = ${asOwn}, shown_at = coalesce(shown_at, ${asOwn}), climb_at = null from stream s, holder h
  where h.id = d.holder and s.id = d.stream and ${own} and ${told} and d.state = 'waiting'${which} returning 1)
select count(*)::int as count from done`;

/** Marks as read what stands before somebody; what is read already, or another's, is left as it is. @returns how many were marked */
export async function readNotices(on: Querying, person: string, reading: Reading): Promise<number> {
  const [which, values] =
    reading === 'all'
      ? ['', []]
      : 'ids' in reading
        ? [' and d.id = any($2::uuid[])', [reading.ids]]
        : [' and d.case_id = $2', [reading.caseId]];
  return (await row<{ count: number }>(on, marked(which), [person, ...values]))?.count ?? 0;
}

/** How many somebody has not read, and how many of them ring. */
export interface UnreadCount {
  readonly person: string;
  readonly unread: number;
  /** Of limits in hours that still run. */
  readonly ringing: number;
}

const counted = `
select a.person, count(*)::int as unread, (count(*) filter (where ${rings}))::int as ringing
from account a join holder h on h.account = a.name join delivery d on d.holder = h.id join stream s on s.id = d.stream
where a.person = any($1::uuid[]) and d.way = 'app' and d.state = 'waiting' and d.send_at <= ${asOwn}
group by a.person`;

/** For each of some people what they have not read; those who have nothing are left out. */
export function unreadOf(on: Querying, people: readonly string[]): Promise<readonly UnreadCount[]> {
  return rows<UnreadCount>(on, counted, [people]);
}
