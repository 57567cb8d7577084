import { randomUUID } from 'node:crypto';
import type { Calendar, Day } from '@app/calendar';
import type { Post } from '@app/clock';
import { addressOn, outerWaysFor, weeklyDay } from '@app/people';
import type { OuterWay } from '@app/people';
import { databaseNow } from '../read/database-now';
import { litSql } from '../read/lit';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import type { Composed } from './gather';
import { standingsOf } from './reaching';
import { noticeSetting } from './settings';

/** Posts whose holders are told once a week what is red in their place (convention 4.5). */
const leaders: readonly Post[] = ['department-head', 'safety-office-head', 'leader-in-charge'];

/** What a digest takes from elsewhere. */
export interface WeeklyWork {
  readonly calendar: Calendar;
  /** An organ's place and all below it, as division codes; null of the country. */
  readonly placesOf: (organ: string) => readonly string[] | null;
  readonly compose: (count: number, way: OuterWay) => Composed;
}

const held = `
select a.holder, array_agg(distinct a.organ) as organs from assignment a
where a.kind = 'post' and a.post = any($1) and a.from_at <= $2 and (a.until_at is null or a.until_at > $2)
  and not exists (select 1 from dispatch p where p.holder = a.holder and p.day = $3)
group by a.holder`;

const insert = `
insert into dispatch (id, kind, holder, way, address, subject, body, link, count, state, created_at, next_at, day)
values ($1, 'weekly', $2, $3, $4, $5, $6, $7, $8, 'ready', anjian_now(), anjian_now(), $9) on conflict do nothing`;

type Leader = { readonly holder: string; readonly organs: readonly string[] };

/**
 * Tells leaders once a week how many cases of their places are red, outside the application; within it there is their page. Where nothing is red there is
 * nothing to tell. Several relays may do so.
 *
 * @param done the day that this process has told already
 * @returns the day that is told now; null before its time
 */
export async function weeklyOnce(on: Querying, work: WeeklyWork, done: Day | null): Promise<Day | null> {
  const { settings } = await noticeSetting(on);
  const now = await databaseNow(on);
  const day = weeklyDay(now, settings, work.calendar);
  if (day === null || day === done || settings.ways.length === 0) return day;
  for (const { holder, organs } of await rows<Leader>(on, held, [leaders, now, day])) {
    const { contacts } = await standingsOf(on, [], now, [holder]);
    const contact = contacts[holder];
    const way = contact === undefined ? undefined : outerWaysFor(contact, 'early', settings)[0];
    const address = contact === undefined || way === undefined ? null : addressOn(way, contact);
    if (way === undefined || address === null) continue;
    const count = await redCases(on, organs.map(work.placesOf), now);
    if (count === 0) continue;
    const { subject, text, link } = work.compose(count, way);
    await rows(on, insert, [randomUUID(), holder, way, address, subject, text, link, count, day]);
  }
  return day;
}

async function redCases(on: Querying, places: readonly (readonly string[] | null)[], now: string): Promise<number> {
  const codes = places.includes(null) ? null : [...new Set(places.flatMap((some) => some ?? []))];
  const red = `select count(*)::int as count from "case" c where ($2::text[] is null or c.place = any($2)) and ${litSql('red', '$1')}`;
  return (await row<{ count: number }>(on, red, [now, codes]))?.count ?? 0;
}
