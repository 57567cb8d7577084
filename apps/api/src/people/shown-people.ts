import type { Instant } from '@app/calendar';
import type { Post, Text } from '@app/clock';
import { assignmentState, standing } from '@app/people';
import type { AssignmentRow, Holder, Standing } from '@app/people';
import type { ShownAssignment, ShownHolder, ShownPeople } from './people.schema';

/** Assignments of one organ with the names of whom they name, in the order in which they come. */
export function shownAssignments(rows: readonly AssignmentRow[], holders: readonly Holder[], now: Instant): ShownAssignment[] {
  const names = new Map(holders.map(({ id, name }) => [id, name]));
  const stand = new Map<Post, readonly Standing[]>();
  const standingIn = ({ organ, post }: AssignmentRow) => {
    const found = stand.get(post) ?? standing(rows, organ, post, now);
    stand.set(post, found);
    return found;
  };
  return rows.map((row) => {
    const { id, kind, post, holder, standsFor, from, until, reason } = row;
    const state = assignmentState(row, now);
    const reminded =
      state === 'running' && standingIn(row).some((one) => one.holder === holder && (one.standsFor === null) === (kind !== 'deputy'));
    const away = standsFor === null ? null : { id: standsFor, name: names.get(standsFor) ?? '' };
    return { id, kind, post, holder, name: names.get(holder) ?? '', standsFor: away, from, until, reason, state, reminded };
  });
}

/** Who holds a post, and who comes next; of the shifts to come the first, since the roster has them all. */
export function shownPost(post: Post, title: Text, all: readonly ShownAssignment[]): ShownPeople['posts'][number] {
  const ofPost = all.filter((one) => one.post === post);
  const now = ofPost.filter(({ state }) => state === 'running');
  const toCome = ofPost.filter(({ state }) => state === 'to-come');
  const firstShift = toCome.find(({ kind }) => kind === 'shift');
  const next = toCome.filter((one) => one.kind !== 'shift' || one === firstShift);
  return { post, title, vacant: !now.some(({ reminded }) => reminded), now, next };
}

export function shownHolder({ id, organ, name, account, email, mobile, webhook }: Holder, accountDisabled: boolean): ShownHolder {
  const reachable = (account !== null && !accountDisabled) || email !== null || mobile !== null || webhook !== null;
  return { id, organ, name, account, email, mobile, webhook, accountDisabled, reachable };
}
