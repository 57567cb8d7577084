import { randomUUID } from 'node:crypto';
import type { Instant } from '@app/calendar';
import type { Text, Urgency } from '@app/clock';
import { addressOn, outerWaysFor } from '@app/people';
import type { Contact, NoticeSettings, OuterWay } from '@app/people';
import type { DataSource } from 'typeorm';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { asked, asOwn } from './moment';
import { standingsOf } from './reaching';

/** One reminder that a message tells of. */
export interface Told {
  readonly caseName: string;
  readonly text: Text;
  /** `withdrawn` where it says that another one is taken back. */
  readonly name: string;
  /** The end of the limit; null where there is none. */
  readonly endAt: Instant | null;
}

/** What is written to somebody, once it is known of what it tells. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly link: string;
}

/** What a message tells, and how. */
export interface Telling {
  readonly told: readonly Told[];
  readonly way: OuterWay;
  readonly detail: NoticeSettings['detail'];
}

/** Puts the words together; what is told stands by end of limit, what has none last. */
export type Compose = (telling: Telling) => Composed;

interface Ready {
  readonly holder: string;
  readonly way: OuterWay;
}

// Those of one moment are told in one message: they are given some seconds after one another. A limit in hours waits for nothing.
const ready = `
select d.holder, d.way from delivery d join stream s on s.id = d.stream
where d.state = 'waiting' and d.way <> 'app' and d.send_at <= ${asOwn}
group by d.holder, d.way having min(d.written_at) <= ${asked} - $1 * interval '1 millisecond' or bool_or(d.urgency = 'hours')
limit 200`;

const taken = `
select d.id, d.urgency, d.end_at as "endAt", r.text, r.name, c.name as "caseName",
  exists (select 1 from rung_withdrawal w where w.stream = d.stream and w.rung = d.rung) as "takenBack"
from delivery d join stream s on s.id = d.stream join rung r on r.stream = d.stream and r.id = d.rung join "case" c on c.id = d.case_id
where d.holder = $1 and d.way = $2 and d.state = 'waiting' and d.send_at <= ${asOwn}
order by d.end_at nulls last, d.due_at, d.id for update of d skip locked`;

type TakenRow = Told & { readonly id: string; readonly urgency: Urgency; readonly takenBack: boolean };

// Brought above, or put on another way, at the very moment at which it was taken back.
const astray = `
update delivery d set state = 'withdrawn', withdrawn_at = ${asOwn} from stream s where s.id = d.stream and d.id = any($1)`;

// So many in a row are no fault of theirs: the database is away.
const mostFailures = 10;

/**
 * Makes a message of all that is ready for one person on one way. Several relays may do so: what one has taken the others do not see.
 *
 * @param settleMs how long what has just been written is waited for, so that reminders of one moment become one message
 * @returns how many messages there are to send more
 */
export async function gatherOnce(source: DataSource, settleMs: number, compose: Compose): Promise<number> {
  const found = await rows<Ready>(source, ready, [settleMs]);
  let made = 0;
  const failures: unknown[] = [];
  for (const one of found) {
    try {
      made += await source.transaction((on) => gather(on, one, compose));
    } catch (error) {
      // What cannot be told to one person holds up nobody else.
      failures.push(error);
      if (failures.length === mostFailures) break;
    }
  }
  if (made === 0 && failures.length > 0) throw failures[0];
  return made;
}

async function gather(on: Querying, { holder, way }: Ready, compose: Compose): Promise<number> {
  const found = await rows<TakenRow>(on, taken, [holder, way]);
  const told = found.filter(({ takenBack }) => !takenBack);
  if (told.length < found.length) await rows(on, astray, [found.flatMap(({ id, takenBack }) => (takenBack ? [id] : []))]);
  if (told.length === 0) return 0;
  const ids = told.map(({ id }) => id);
  const { settings, contacts } = await standingsOf(on, [], new Date(0).toISOString(), [holder]);
  const contact = contacts[holder];
  const address = contact === undefined || !settings.ways.includes(way) ? null : addressOn(way, contact);
  // Turned off since, or without an address by now: the next way takes it over.
  if (address === null) {
    await fallOver(on, ids);
    return 0;
  }
  const { subject, text, link } = compose({ told, way, detail: settings.detail });
  const id = randomUUID();
  await rows(
    on,
    `insert into dispatch (id, kind, holder, way, address, subject, body, link, count, state, created_at, next_at)
     values ($1, 'reminders', $2, $3, $4, $5, $6, $7, $8, 'ready', ${asked}, ${asked})`,
    [id, holder, way, address, subject, text, link, told.length],
  );
  await rows(on, `update delivery set state = 'sending', dispatch = $2 where id = any($1)`, [ids, id]);
  return 1;
}

type Failing = {
  readonly id: string;
  readonly holder: string;
  readonly way: OuterWay;
  readonly urgency: Urgency;
  readonly used: readonly OuterWay[];
};

const failing = `
select d.id, d.holder, d.way, d.urgency,
  (select array_agg(o.way) from delivery o where o.stream = d.stream and o.rung = d.rung and o.holder = d.holder) as used
from delivery d where d.id = any($1)`;

const onNext = `
insert into delivery (case_id, stream, rung, organ, post, reached, holder, stands_for, way, state, urgency, due_at, send_at, end_at, written_at, fell_from)
select d.case_id, d.stream, d.rung, d.organ, d.post, d.reached, d.holder, d.stands_for, n.way, 'waiting', d.urgency, d.due_at, d.send_at, d.end_at,
  ${asked}, d.id
from delivery d join jsonb_to_recordset($1::jsonb) as n(id uuid, way text) on n.id = d.id
where d.withdrawn_at is null on conflict do nothing`;

// He cannot read it in the application, and nobody knows of another way to him.
const unreached = `
update delivery d set climb_at = ${asOwn} from stream s
where d.id = any($1) and s.id = d.stream and d.withdrawn_at is null and not exists (select 1 from delivery o
  where o.stream = d.stream and o.rung = d.rung and o.holder = d.holder and o.id <> d.id and (o.way = 'app' or o.state in ('waiting', 'sending', 'sent')))`;

/** Lets what surely or perhaps reached somebody on no way go to the post above at once. */
export async function bringAbove(on: Querying, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await rows(on, unreached, [ids]);
}

/** Marks deliveries as failed on their way, and puts each on the next one that its receiver has; where there is none, it goes to the post above. */
export async function fallOver(on: Querying, ids: readonly string[]): Promise<void> {
  const all = await rows<Failing>(on, failing, [ids]);
  const { settings, contacts } = await standingsOf(on, [], new Date(0).toISOString(), [...new Set(all.map(({ holder }) => holder))]);
  const next = all.flatMap(({ id, holder, urgency, used }) => {
    const way = nextWay(contacts[holder], urgency, settings, used);
    return way === undefined ? [] : [{ id, way }];
  });
  await rows(on, `update delivery set state = 'failed' where id = any($1)`, [ids]);
  if (next.length > 0) await rows(on, onNext, [JSON.stringify(next)]);
  await bringAbove(on, ids);
}

/** The way that is tried after those that were; undefined where there is none. */
export function nextWay(
  contact: Contact | undefined,
  urgency: Urgency,
  settings: NoticeSettings,
  used: readonly string[],
): OuterWay | undefined {
  return contact === undefined ? undefined : outerWaysFor(contact, urgency, settings).find((way) => !used.includes(way));
}
