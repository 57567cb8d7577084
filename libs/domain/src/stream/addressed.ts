import type { Instant } from '@app/calendar';
import { isPost, posts } from '@app/clock';
import type { Clock, Post, Urgency } from '@app/clock';
import type { NewEvent } from './event';
import type { Procedure } from './procedure';

/** A post that is reminded, and the organ (id) in which it is held; null where it is held in none that this system knows. */
export interface Held {
  readonly post: Post;
  readonly organ: string | null;
}

/** What the event of a reminder says for its way to people. Who holds the posts is said by the register of people. */
export interface Addressed {
  readonly held: readonly Held[];
  readonly urgency: Urgency;
  /** A ladder in working days is silent on days of rest; one in hours or natural days sounds. */
  readonly restDays: 'silent' | 'sound';
  /** The end of the time limit of which it reminds; null where there is none. */
  readonly endAt: Instant | null;
}

// As `fields.schema.ts` says it of what is typed; this file is read where there is no zod.
const organId = /^\d{6}-[a-z][a-z-]{1,60}$/;

/** The kinds of events that are reminders: each stands in the register of reminders, and has to reach somebody. */
export const remindingKinds: readonly string[] = ['rung.fired', 'supervision.urged'];

/** The stream as a turn leaves it. */
interface Left {
  readonly procedure: Procedure;
  readonly own: unknown;
  readonly clocks: readonly Clock[];
}

/** An event with what its way to people takes, where it is a reminder; any other as it is. */
export function addressed(event: NewEvent, left: Left): NewEvent {
  if (!remindingKinds.includes(event.kind)) return event;
  const { clock: id, at, name, to } = event.data;
  const clock = left.clocks.find((one) => one.id === id);
  const urgency = urgencyOf(clock, String(at), String(name));
  const rung = clock?.rungs.find((one) => one.name === name);
  const restDays = urgency === 'hours' || rung?.restDays === 'exempt' ? 'sound' : 'silent';
  const held = distinct((Array.isArray(to) ? to.map(String) : []).map((whom) => heldBy(whom, left)));
  const way: Addressed = { held, urgency, restDays, endAt: clock?.dueAt ?? null };
  return { ...event, data: { ...event.data, ...way } };
}

/** Pressing is what comes from the last reminder before the end on, what was taken back, and what a person urges (convention 4.5). */
function urgencyOf(clock: Clock | undefined, at: Instant, name: string): Urgency {
  if (name === 'withdrawn' || name === 'urge') return 'pressing';
  if (clock === undefined || clock.dueAt === null) return 'early';
  const { rungs, dueAt } = clock;
  if (rungs.some(({ quietHours }) => quietHours === 'exempt')) return 'hours';
  const last = rungs.filter((rung) => rung.at < dueAt).at(-1);
  return at >= (last?.at ?? dueAt) ? 'pressing' : 'early';
}

/** What is for a leader of the government is put before whoever sends it to him, be it a paper or not. An organ or a side without a post is reminded through whoever handles its cases. */
function heldBy(whom: string, { procedure, own }: Left): Held {
  if (organId.test(whom)) return { post: whom.endsWith('-government') ? 'government-secretary' : 'handler', organ: whom };
  const named = isPost(whom) ? whom : 'handler';
  const post = posts[named].papersBy ?? named;
  return { post, organ: own === null ? null : (procedure.postOrgan?.(own, post) ?? null) };
}

function distinct(all: readonly Held[]): readonly Held[] {
  return all.filter(({ post, organ }, index) => all.findIndex((one) => one.post === post && one.organ === organ) === index);
}
