import type { CasualtyGroup, PersonsMoved } from './casualty-change';

export type Groups = Readonly<Record<CasualtyGroup, number>>;

/** How many persons are in each group after all moves. */
export function tally(moves: readonly PersonsMoved[]): Groups {
  const groups = { none: 0, injured: 0, missing: 0, dead: 0 };
  for (const { from, to, count } of moves) {
    groups[from] -= count;
    groups[to] += count;
  }
  return { none: 0, injured: Math.max(0, groups.injured), missing: Math.max(0, groups.missing), dead: Math.max(0, groups.dead) };
}
