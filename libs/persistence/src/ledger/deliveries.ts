import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import type { RecordedEvent } from '@app/domain';
import { reached } from '@app/people';
import type { Assignment } from '@app/people';
import type { QueryRunner } from 'typeorm';
import { rows } from '../rows';

/** One reminder on its way to one person, or to nobody where no one holds the post. */
export interface Delivery {
  readonly organ: string;
  /** The post that was meant. */
  readonly post: Post;
  /** The post that was reached; null where nobody was. */
  readonly reached: Post | null;
  readonly holder: string | null;
  readonly standsFor: string | null;
  readonly way: 'app';
}

interface Held {
  readonly post: Post;
  readonly organ: string | null;
}

const inForce = `
select kind, holder, organ, post, stands_for as "standsFor", from_at as from, until_at as until from assignment
where organ = any($1) and post = any($2) and from_at <= $3 and (until_at is null or until_at > $3) order by from_at, id`;

/** To whom a reminder that was just given goes: to whoever holds each of its posts at that moment, by the stream's own clock. */
export async function deliveriesOf(runner: QueryRunner, { data, recordedAt }: RecordedEvent): Promise<readonly Delivery[]> {
  const held = heldIn(data['held']).flatMap(({ post, organ }) => (organ === null ? [] : [{ post, organ }]));
  if (held.length === 0) return [];
  const asked = [[...new Set(held.map(({ organ }) => organ))], [...new Set(held.flatMap(({ post }) => upwards(post)))], recordedAt];
  const all = await rows<Assignment>(runner, inForce, asked);
  return held.flatMap(({ post, organ }) => deliveriesTo(all, organ, post, recordedAt));
}

function deliveriesTo(all: readonly Assignment[], organ: string, meant: Post, at: Instant): readonly Delivery[] {
  const { post, people } = reached(all, organ, meant, at);
  if (people.length === 0) return [{ organ, post: meant, reached: null, holder: null, standsFor: null, way: 'app' }];
  return people.map(({ holder, standsFor }) => ({ organ, post: meant, reached: post, holder, standsFor, way: 'app' }));
}

function upwards(post: Post): readonly Post[] {
  const { above } = posts[post];
  return above === null ? [post] : [post, ...upwards(above)];
}

/** Of a reminder that an older release gave nothing is known. */
function heldIn(said: unknown): readonly Held[] {
  return Array.isArray(said) ? (said as readonly Held[]) : [];
}
