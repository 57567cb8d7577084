import type { Calendar, Instant } from '@app/calendar';
import type { Post } from '@app/clock';
import type { Addressed, RecordedEvent } from '@app/domain';
import { climbAt, sendAt, waysFor } from '@app/people';
import type { Contact, NoticeSettings, Way } from '@app/people';
import { reachFor, standingsOf } from '../notices/reaching';
import type { Reaching, Receiver } from '../notices/reaching';
import { rows } from '../rows';
import type { QueryRunner } from 'typeorm';

/** One reminder on its way to one person, or to nobody where no one holds the post. */
export interface Delivery {
  readonly organ: string;
  /** The post that was meant. */
  readonly post: Post;
  /** The post that was reached; null where nobody was. */
  readonly reached: Post | null;
  readonly holder: string | null;
  readonly standsFor: string | null;
  readonly way: Way;
  /** When it goes out, by the stream's own clock. */
  readonly sendAt: Instant;
  /** When it goes to the post above, unless it is read; null outside the application. */
  readonly climbAt: Instant | null;
  readonly urgency: Addressed['urgency'];
  readonly endAt: Instant | null;
}

/** What is sent and to whom, for each way. */
interface Sending {
  readonly to: Pick<Delivery, 'organ' | 'post' | 'reached'>;
  readonly person: Receiver;
  readonly ways: readonly Way[];
}

/** To whom a reminder that was just given goes: to whoever holds each of its posts at that moment, by the stream's own clock. Nobody has it twice. */
export async function deliveriesOf(
  on: QueryRunner,
  stream: string,
  event: RecordedEvent,
  calendar: Calendar,
): Promise<readonly Delivery[]> {
  const addressed = addressedIn(event);
  if (addressed === null) return [];
  const { recordedAt: at } = event;
  const rung = String(event.data['rung']);
  if (event.data['name'] === 'withdrawn') return toldBack(on, { stream, rung: rung.replace(/:withdrawn$/, ''), at }, addressed, calendar);
  const asked = addressed.held.flatMap(({ post, organ }) => (organ === null ? [] : [{ post, organ }]));
  if (asked.length === 0) return [];
  const standings = await standingsOf(on, asked, at);
  const given = { ...addressed, at, settings: standings.settings, calendar };
  const all = asked.map((one) => reachFor(one, addressed.urgency, at, standings));
  const sendings = all.flatMap((to) =>
    to.people.map((person) => ({ to, person, ways: waysFor(person.contact, addressed.urgency, standings.settings) })),
  );
  return [...deliver(sendings, given), ...all.flatMap((to) => toNobody(to, given))];
}

/** A reminder at the moment at which it is given. */
interface Given extends Addressed {
  readonly at: Instant;
  readonly settings: NoticeSettings;
  readonly calendar: Calendar;
}

function deliver(sendings: readonly Sending[], given: Given): readonly Delivery[] {
  const first = sendings.filter(({ person }, index) => sendings.findIndex((one) => one.person.holder === person.holder) === index);
  return first.flatMap(({ to: { organ, post, reached }, person: { holder, standsFor }, ways }) =>
    ways.map((way) => ({ organ, post, reached, holder, standsFor, way, ...times(way, given) })),
  );
}

function times(way: Way, given: Given): Pick<Delivery, 'sendAt' | 'climbAt' | 'urgency' | 'endAt'> {
  const { urgency, endAt, settings, calendar } = given;
  const goesAt = sendAt(way, given, settings, calendar);
  return { sendAt: goesAt, climbAt: way === 'app' ? climbAt(goesAt, urgency, settings, calendar) : null, urgency, endAt };
}

function toNobody({ organ, post, people }: Reaching, { at, urgency, endAt }: Given): readonly Delivery[] {
  if (people.length > 0) return [];
  return [{ organ, post, reached: null, holder: null, standsFor: null, way: 'app', sendAt: at, climbAt: null, urgency, endAt }];
}

interface TakenBack {
  readonly stream: string;
  readonly rung: string;
  readonly at: Instant;
}

// What had not gone out to somebody by then he need not be told of: it will never go out.
const received = `
select organ, post, reached, holder, stands_for as "standsFor", array_agg(way) as ways from delivery
where stream = $1 and rung = $2 and holder is not null and (state in ('read', 'sending', 'sent', 'doubtful') or (way = 'app' and state = 'waiting' and send_at <= $3))
group by organ, post, reached, holder, stands_for`;

type ReceivedRow = Pick<Delivery, 'organ' | 'post' | 'reached' | 'standsFor'> & { readonly holder: string; readonly ways: readonly Way[] };

/** Whoever had received a reminder is told that it is taken back, on the ways on which he had it (C-11). */
async function toldBack(
  on: QueryRunner,
  { stream, rung, at }: TakenBack,
  addressed: Addressed,
  calendar: Calendar,
): Promise<readonly Delivery[]> {
  const found = await rows<ReceivedRow>(on, received, [stream, rung, at]);
  if (found.length === 0) return [];
  const holders = found.map(({ holder }) => holder);
  const { settings, contacts } = await standingsOf(on, [], at, holders);
  const nowhere: Contact = { account: null, email: null, mobile: null, webhook: null };
  const sendings = found.map(({ holder, standsFor, ways, ...to }) => {
    const contact = contacts[holder] ?? nowhere;
    const open = waysFor(contact, addressed.urgency, settings);
    return { to, person: { holder, standsFor, contact }, ways: ways.filter((way) => way === 'app' || open.includes(way)) };
  });
  // That it is no more needs nobody above.
  return deliver(sendings, { ...addressed, at, settings, calendar }).map((one) => ({ ...one, climbAt: null }));
}

/** Of a reminder that an older release gave nothing is known. */
function addressedIn({ data }: RecordedEvent): Addressed | null {
  return Array.isArray(data['held']) && 'restDays' in data ? (data as unknown as Addressed) : null;
}
