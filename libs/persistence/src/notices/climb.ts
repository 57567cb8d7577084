import type { Calendar, Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post, Urgency } from '@app/clock';
import { climbAt, sendAt, waysFor } from '@app/people';
import type { DataSource } from 'typeorm';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { reachFor, standingsOf } from './reaching';

/** A reminder that nobody has read in time. */
type Unread = {
  readonly id: string;
  readonly organ: string;
  readonly post: Post;
  readonly reached: Post;
  readonly urgency: Urgency;
  /** Now, by the stream's own clock. */
  readonly now: Instant;
  /** What it reminds of is done, or has no end any more. */
  readonly over: boolean;
};

const unread = `
select d.id, d.organ, d.post, d.reached, d.urgency, anjian_now() + s.shift * interval '1 millisecond' as now,
  not (r.action = 'urge' or coalesce(k.status in ('pending', 'running', 'overdue'), false)) as over
from delivery d join stream s on s.id = d.stream join rung r on r.stream = d.stream and r.id = d.rung
left join clock k on k.stream = d.stream and k.id = r.clock
where d.state = 'waiting' and d.climb_at <= anjian_now() + s.shift * interval '1 millisecond'
order by d.climb_at, d.id limit 50 for update of d skip locked`;

const upwards = `
insert into delivery (case_id, stream, rung, organ, post, reached, holder, stands_for, way, state, urgency, due_at, send_at, climb_at, end_at, written_at, climbed_from)
select d.case_id, d.stream, d.rung, d.organ, d.post, n.reached, n.holder, n."standsFor", n.way, 'waiting', d.urgency, d.due_at, n."sendAt", n."climbAt", d.end_at,
  anjian_now(), d.id
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

async function aboveOf(on: Querying, { id, organ, reached, urgency, now }: Unread, calendar: Calendar): Promise<readonly object[]> {
  const { above } = posts[reached];
  if (above === null) return [];
  const asked = { organ, post: above };
  const standings = await standingsOf(on, [asked], now);
  const { settings } = standings;
  const to = reachFor(asked, urgency, now, standings);
  return to.people.flatMap(({ holder, standsFor, contact }) =>
    waysFor(contact, urgency, settings).map((way) => {
      const goesAt = sendAt(way, { at: now, urgency, restDays: 'silent' }, settings, calendar);
      const next = way === 'app' ? climbAt(goesAt, urgency, settings, calendar) : null;
      return { id, reached: to.reached, holder, standsFor, way, sendAt: goesAt, climbAt: next };
    }),
  );
}
