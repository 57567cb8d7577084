import type { Place } from '../place/place';
import { rankOf } from '../place/rank';
import type { Rank } from '../place/rank';

/** The place and all above it, nearest first, up to the country; empty for a code that the register does not hold. */
export function chainOf(code: string, places: readonly Place[]): readonly Place[] {
  const chain: Place[] = [];
  let next: string | null = code;
  // A register that runs in a circle must not hang: no chain is longer than the register.
  while (next !== null && chain.length <= places.length) {
    const wanted: string = next;
    const place = places.find((one) => one.code === wanted);
    if (place === undefined) return chain.length === 0 ? [] : chain;
    chain.push(place);
    next = place.parent;
  }
  return chain;
}

/** The place of that rank in a chain. */
export function atRank(chain: readonly Place[], rank: Rank): Place | undefined {
  return chain.find(({ kind }) => rankOf(kind) === rank);
}
