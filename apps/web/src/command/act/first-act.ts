import type { Who } from '../../session/session';
import type { Values } from '../form/values';

/** Posts that were last written for an organ, so that nobody types 区长 twice; they are on this desk only. */
const kept = 'anjian.posts';

interface Usual {
  readonly organ: string;
}

/**
 * How the act of a new form begins: by whoever usually does it, now, in the case's own today. Who that is where nobody knows is not guessed: the
 * operator's own organ was refused, or was recorded of a case with which it has nothing to do.
 *
 * @param now `YYYY-MM-DDTHH:MM` of Beijing
 */
export function firstAct(who: Pick<Who, 'organ' | 'post'>, usually: Usual | null, now: string): Values {
  const organ = usually?.organ ?? '';
  return { by: { organ, post: postOf(organ, who) }, occurredAt: now, documents: [] };
}

/** The post of whoever acts for an organ: the operator's own, else what was last written for it here. */
export function postOf(organ: string, who: Pick<Who, 'organ' | 'post'>): string {
  return organ === who.organ ? who.post : (postsKept()[organ] ?? '');
}

/** The field of the form that says whose act it is; null of most commands. */
export const actorField = (command: string): string | null => (command === 'record-supervision' ? 'data.supervisor' : null);

export function keepPost(organ: string, post: string): void {
  localStorage.setItem(kept, JSON.stringify({ ...postsKept(), [organ]: post }));
}

export function dropPosts(): void {
  localStorage.removeItem(kept);
}

function postsKept(): Readonly<Record<string, string>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(kept) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter((one): one is [string, string] => typeof one[1] === 'string'));
  } catch {
    return {};
  }
}
