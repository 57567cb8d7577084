import { compareRanks, rankOfOrgan } from '../place/rank';
import type { Gate } from './procedure';

type Held = Pick<Gate, 'gate' | 'holder' | 'since'>;

/**
 * The shut gate that a refusal names: the one that is shut longest, and where several streams hold the same one, such as two supervisors that vet, the
 * lowest of those that have the text (T-27). The own commission, which has still to send it to the others, is named while nobody else has it.
 */
export function firstShut<G extends Held>(shut: readonly G[]): G | undefined {
  const longest = shut.toSorted(bySince)[0];
  const same = shut.filter(({ gate }) => gate === longest?.gate).toSorted((one, other) => byRank(one, other) || bySince(one, other));
  const own = ownCommissionOf(same);
  return same.find(({ holder }) => holder !== own) ?? same[0];
}

function bySince(one: Held, other: Held): number {
  return one.since < other.since ? -1 : Number(one.since > other.since);
}

function byRank(one: Held, other: Held): number {
  return compareRanks(rankOfOrgan(one.holder), rankOfOrgan(other.holder));
}

/** The lowest of the holders, where it is a commission: whoever supervises stands above it. */
function ownCommissionOf(inOrder: readonly Held[]): string | undefined {
  const [lowest] = inOrder;
  const beside = inOrder.filter((held) => lowest !== undefined && byRank(held, lowest) === 0);
  return beside.find(({ holder }) => holder.endsWith('-safety-commission'))?.holder;
}
