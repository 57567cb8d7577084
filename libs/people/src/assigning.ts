import { addMonths, beijingDay, instantAt } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Assignment } from './standing';

/** An assignment that nobody has recorded yet. */
export type NewAssignment = Assignment;

/** What stands against an assignment. */
export type AssignmentFault =
  | { readonly code: 'assignment-span-empty' | 'assignment-too-far' | 'deputy-of-himself' | 'deputy-of-no-holder' }
  | { readonly code: 'assignment-twice'; readonly of: Assignment };

// Rosters are planned for a year, a deputy for weeks: what lies further ahead is a slip of the keyboard.
const farthestMonths = 24;

/** The first thing that stands against an assignment; null where nothing does. @param all those of its post, of whatever time */
export function assignmentFault(wanted: NewAssignment, all: readonly Assignment[], now: Instant): AssignmentFault | null {
  const { from, until, standsFor } = wanted;
  if (until !== null && until <= from) return { code: 'assignment-span-empty' };
  const farthest = instantAt(addMonths(beijingDay(now), farthestMonths), 24 * 60);
  if (from > farthest || (until !== null && until > farthest)) return { code: 'assignment-too-far' };
  if (standsFor === wanted.holder) return { code: 'deputy-of-himself' };
  const meanwhile = all.filter((one) => samePost(one, wanted) && overlap(one, wanted));
  if (standsFor !== null && !meanwhile.some(({ holder }) => holder === standsFor)) return { code: 'deputy-of-no-holder' };
  const twice = meanwhile.find((one) => one.kind === wanted.kind && one.holder === wanted.holder && one.standsFor === standsFor);
  return twice === undefined ? null : { code: 'assignment-twice', of: twice };
}

function samePost(one: Assignment, other: Assignment): boolean {
  return one.organ === other.organ && one.post === other.post;
}

/** One that was called off lasts for no time and meets nothing. */
function overlap(one: Pick<Assignment, 'from' | 'until'>, other: Pick<Assignment, 'from' | 'until'>): boolean {
  if (one.from === one.until) return false;
  return (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until);
}

/** How an assignment stands: running, to come, over, or called off before it began. */
export type AssignmentState = 'running' | 'to-come' | 'over' | 'called-off';

export function assignmentState({ from, until }: Pick<Assignment, 'from' | 'until'>, at: Instant): AssignmentState {
  if (until === from) return 'called-off';
  if (until !== null && until <= at) return 'over';
  return from <= at ? 'running' : 'to-come';
}

/** When an assignment that is ended at a moment is over: one that has not begun then is called off. */
export function endOf({ from }: Pick<Assignment, 'from'>, at: Instant): Instant {
  return at < from ? from : at;
}
