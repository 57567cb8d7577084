import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';

/** That somebody holds a post of an organ for a time. */
export interface Assignment {
  /** `post`: it is his; `shift`: he is on duty; `deputy`: he stands in for another holder of it. */
  readonly kind: 'post' | 'shift' | 'deputy';
  /** Id of a person of the register of people. */
  readonly holder: string;
  readonly organ: string;
  readonly post: Post;
  /** Of a deputy, for whom; null of all others. */
  readonly standsFor: string | null;
  readonly from: Instant;
  /** The first moment at which it no longer holds; null while nobody has ended it. */
  readonly until: Instant | null;
}

/** Who is reminded for a post. */
export interface Standing {
  readonly holder: string;
  /** Whose deputy he is; null where it is his own post or shift. */
  readonly standsFor: string | null;
}

/** Who is reminded where a post is meant: in it, or in the one above it in the same organ. */
export interface Reached {
  readonly post: Post;
  readonly people: readonly Standing[];
  /** The posts that nobody holds, from the one that was meant upwards: each is a task for the administrator. */
  readonly vacant: readonly Post[];
}

/** Whether something reaches a person at all. */
export type Reachable = (holder: string) => boolean;

const everybody: Reachable = () => true;

/**
 * Who holds a post of an organ at a moment: whoever is on shift, else those whose post it is; for one who is away, his deputy. Of those whom nothing reaches
 * none, but a deputy is reminded for a leader who is not reached himself.
 */
export function standing(
  all: readonly Assignment[],
  organ: string,
  post: Post,
  at: Instant,
  reachable: Reachable = everybody,
): readonly Standing[] {
  const now = all.filter((one) => one.organ === organ && one.post === post && one.from <= at && (one.until === null || at < one.until));
  const deputies = now.filter(({ kind }) => kind === 'deputy');
  const acting = (kind: Assignment['kind']): readonly Standing[] => {
    const own = [...new Set(now.filter((one) => one.kind === kind).map(({ holder }) => holder))];
    const people = own.flatMap((of) => {
      const holder = actingFor(of, deputies, reachable);
      return holder === null ? [] : [{ holder, standsFor: holder === of ? null : of }];
    });
    return people.filter(({ holder }, index) => people.findIndex((one) => one.holder === holder) === index);
  };
  const onShift = acting('shift');
  return onShift.length > 0 ? onShift : acting('post');
}

/** A deputy may be away himself; of two who stand in for each other each is reminded for the other. Null where none of them is reached. */
function actingFor(holder: string, deputies: readonly Assignment[], reachable: Reachable): string | null {
  const passed = [holder];
  for (let next = deputyOf(holder); next !== undefined && !passed.includes(next); next = deputyOf(next)) passed.push(next);
  return passed.filter(reachable).at(-1) ?? null;

  function deputyOf(away: string): string | undefined {
    return deputies.find(({ standsFor }) => standsFor === away)?.holder;
  }
}

/** Whoever is reminded for a post: where nobody holds it, or nothing reaches whoever does, the post above in the same organ (4.5). */
export function reached(all: readonly Assignment[], organ: string, post: Post, at: Instant, reachable: Reachable = everybody): Reached {
  const vacant: Post[] = [];
  for (let asked: Post | null = post; asked !== null; asked = posts[asked].above) {
    const people = standing(all, organ, asked, at, reachable);
    if (people.length > 0) return { post: asked, people, vacant };
    vacant.push(asked);
  }
  return { post, people: [], vacant };
}
