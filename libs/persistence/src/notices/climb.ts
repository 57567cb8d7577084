import type { Calendar, Instant } from '@app/calendar';
import { isPost, posts } from '@app/clock';
import type { Post, Urgency } from '@app/clock';
import { climbAt, sendAt, waysFor } from '@app/people';
import type { DataSource } from 'typeorm';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { asOwn } from './moment';
import { reachFor, standingsOf } from './reaching';
import type { Asked, Reaching, Standings } from './reaching';

/** A reminder that nobody has read in time, or that reached nobody on any way. */
type Unread = {
  readonly id: string;
  readonly organ: string;
  readonly post: Post;
  readonly reached: Post;
  readonly urgency: Urgency;
  /** Now, by the stream's own clock. */
  readonly now: Instant;
  /** What it reminds of is done, was taken back or has no end any more. */
  readonly over: boolean;
  /** Who has had it for too long without reading it: to bring it to him once more helps nobody. */
  readonly deaf: readonly string[];
};

const unread = `
select d.id, d.organ, d.post, d.reached, d.urgency, ${asOwn} as now,
  not (r.action = 'urge' or coalesce(k.status in ('pending', 'running', 'overdue'), false))
    or exists (select 1 from rung_withdrawal w where w.stream = d.stream and w.rung = d.rung) as over,
  array(select o.holder from delivery o where o.stream = d.stream and o.rung = d.rung and (o.id = d.id
    or (o.way = 'app' and o.state = 'waiting' and (o.climb_at is null or o.climb_at <= ${asOwn})))) as deaf
from delivery d join stream s on s.id = d.stream join rung r on r.stream = d.stream and r.id = d.rung
left join clock k on k.stream = d.stream and k.id = r.clock
where d.state in ('waiting', 'failed', 'doubtful') and d.climb_at <= ${asOwn}
order by d.climb_at, d.id limit 50 for update of d skip locked`;

const upwards = `
insert into delivery (case_id, stream, rung, organ, post, reached, holder, stands_for, way, state, urgency, due_at, send_at, climb_at, end_at, written_at, climbed_from)
select d.case_id, d.stream, d.rung, d.organ, d.post, n.reached, n.holder, n."standsFor", n.way, 'waiting', d.urgency, d.due_at, n."sendAt", n."climbAt", d.end_at,
  (select anjian_now()), d.id
from delivery d join jsonb_to_recordset($1::jsonb) as n(id uuid, reached text, holder uuid, "standsFor" uuid, way text, "sendAt" timestamptz, "climbAt" timestamptz)
  on n.id = d.id
on conflict do nothing`;

/**
 * Brings what nobody has read in time to the post above in the same organ, and to no other organ (convention 4.5). Whoever has the reminder already has it
 * once. Several relays may do so.
 *
 * @returns how many were looked at
 */
export async function climbOnce(source: DataSource, calendar: Calendar): Promise<number> {
  return source.transaction(async (on) => {
    const found = await rows<Unread>(on, unread);
    if (found.length === 0) return 0;
    const higher: object[] = [];
    for (const one of found) if (!one.over) higher.push(...(await aboveOf(on, one, calendar)));
    if (higher.length > 0) await rows(on, upwards, [JSON.stringify(higher)]);
    await rows(on, 'update delivery set climb_at = null where id = any($1)', [found.map(({ id }) => id)]);
    return found.length;
  });
}

async function aboveOf(on: Querying, { id, organ, reached, urgency, now, deaf }: Unread, calendar: Calendar): Promise<readonly object[]> {
  const above = isPost(reached) ? posts[reached].above : null;
  if (above === null) return [];
  const standings = await standingsOf(on, [{ organ, post: above }], now);
  const { settings } = standings;
  const to = listening({ organ, post: above }, urgency, now, standings, deaf);
  return to.people.flatMap(({ holder, standsFor, contact }) =>
    waysFor(contact, urgency, settings).map((way) => {
      const goesAt = sendAt(way, { at: now, urgency, restDays: 'silent' }, settings, calendar);
      const next = way === 'app' ? climbAt(goesAt, urgency, settings, calendar) : null;
      return { id, reached: to.reached, holder, standsFor, way, sendAt: goesAt, climbAt: next };
    }),
  );
}

/** The first post, from one upwards, at which somebody is who has not had it unread already; somebody may hold two posts. */
function listening(asked: Asked, urgency: Urgency, now: Instant, standings: Standings, deaf: readonly string[]): Reaching {
  const found = reachFor(asked, urgency, now, standings);
  const people = found.people.filter(({ holder }) => !deaf.includes(holder));
  const above = found.reached === null ? null : posts[found.reached].above;
  if (people.length > 0 || above === null) return { ...found, people };
  return listening({ ...asked, post: above }, urgency, now, standings, deaf);
}
