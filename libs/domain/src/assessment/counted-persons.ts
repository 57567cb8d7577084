import { instantOfTime } from '../stream/times';
import type { CasualtyGroup, PersonsMoved } from './casualty-change';
import { tally } from './tally';
import type { Groups } from './tally';

/** Persons as the level sees them, and the changes that it does not see. */
export interface CountedPersons {
  readonly counted: Groups;
  /** Changes outside the window that moved nobody who counts (T-16), and the deaths that do not count. */
  readonly late: { readonly deaths: number; readonly changes: readonly string[] };
}

/** Persons who stand in one group today and count for the level in another. */
type Standing = Record<CasualtyGroup, Record<CasualtyGroup, number>>;

const rising = ['none', 'injured', 'missing', 'dead'] as const satisfies readonly CasualtyGroup[];
const falling = rising.toReversed();

/**
 * What became true inside the window counts. After it, two things still are knowledge of what was true inside: what became of somebody
 * who was missing in it, and that somebody who counts was no casualty at all. Whoever is hurt, lost or dies later counts for none of it.
 *
 * Entries name no persons. Where it is open who is meant, the entry takes as little from the level as it can: whoever turns out to be no
 * casualty was one that did not count, and whoever is found was missing in the window.
 */
export function countedPersons(inside: readonly PersonsMoved[], outside: readonly PersonsMoved[]): CountedPersons {
  const standing = atTheEnd(tally(inside));
  const seen = new Set<string>();
  for (const move of inTimeOrder(outside)) if (moved(standing, move)) seen.add(move.id);
  const { dead } = standing;
  return {
    counted: countsOf(standing),
    late: { deaths: dead.none + dead.injured + dead.missing, changes: outside.map(({ id }) => id).filter((id) => !seen.has(id)) },
  };
}

function atTheEnd({ injured, missing, dead }: Groups): Standing {
  const nobody = { none: 0, injured: 0, missing: 0, dead: 0 };
  return { none: { ...nobody }, injured: { ...nobody, injured }, missing: { ...nobody, missing }, dead: { ...nobody, dead } };
}

function countsOf(standing: Standing): Groups {
  const counting = (group: CasualtyGroup): number => rising.reduce((sum, is) => sum + standing[is][group], 0);
  return { none: 0, injured: counting('injured'), missing: counting('missing'), dead: counting('dead') };
}

/** Moves the persons; whether anybody counts otherwise than before. */
function moved(standing: Standing, { from, to, count }: PersonsMoved): boolean {
  let left = count;
  let seen = false;
  for (const counts of from === 'missing' && to !== 'none' ? falling : rising) {
    const some = from === 'none' ? 0 : Math.min(left, standing[from][counts]);
    const after = countsAfter(from, to, counts);
    standing[from][counts] -= some;
    standing[to][after] += some;
    left -= some;
    seen ||= some > 0 && after !== counts;
  }
  // Whoever was in no group before came to it after the window.
  standing[to].none += left;
  return seen;
}

function countsAfter(from: CasualtyGroup, to: CasualtyGroup, counts: CasualtyGroup): CasualtyGroup {
  if (to === 'none') return 'none';
  return from === 'missing' && counts === 'missing' ? to : counts;
}

/** Of one moment, who came is told before who was found, and before who died. */
function inTimeOrder(moves: readonly PersonsMoved[]): readonly PersonsMoved[] {
  const order: readonly CasualtyGroup[] = ['none', 'missing', 'injured', 'dead'];
  const key = ({ at, from }: PersonsMoved): string => `${instantOfTime(at)}${order.indexOf(from)}`;
  return moves.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
