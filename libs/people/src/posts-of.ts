import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AssignmentRow, Holder } from './tables';
import { reached } from './standing';
import type { Reached } from './standing';

/** Whoever is reminded for a post of an organ at a moment, and how each of them is reached. */
export interface ReachedPeople extends Reached {
  readonly holders: ReadonlyMap<string, Holder>;
}

/** Reads who holds a post of an organ, or the one above it where nobody does (4.5). */
export async function reachedFor(manager: EntityManager, organ: string, post: Post, at: Instant): Promise<ReachedPeople> {
  const asked = { organ, post: In(upwards(post)), from: LessThanOrEqual(at) };
  const rows = await manager.find(AssignmentRow, {
    where: [
      { ...asked, until: IsNull() },
      { ...asked, until: MoreThan(at) },
    ],
    order: { from: 'asc', id: 'asc' },
  });
  const found = reached(rows, organ, post, at);
  const people = await manager.findBy(Holder, { id: In(found.people.map(({ holder }) => holder)) });
  return { ...found, holders: new Map(people.map((holder) => [holder.id, holder])) };
}

function upwards(post: Post): readonly Post[] {
  const { above } = posts[post];
  return above === null ? [post] : [post, ...upwards(above)];
}
