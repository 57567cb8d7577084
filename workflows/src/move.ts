import type { Procedure, StreamStart } from '@app/domain';
import { heldOf } from './held';
import type { Held } from './held';
import { ledger } from './ledger';
import { takeTurn } from './take-turn';

/** Whether the ledger has answered that the case lies at another place than the one whose law the run goes by. */
export function hasMoved({ standing, place }: Held): boolean {
  return typeof standing.place === 'string' && standing.place !== place;
}

/**
 * Takes up the law of the place where the case lies now, and shows what follows from it before whoever moved the case is answered:
 * a turn of time itself, which is empty where no rung is due.
 */
export async function settleIn(procedure: Procedure, start: StreamStart): Promise<Held> {
  const there = heldOf(await ledger.load(start));
  return (await takeTurn(procedure, start, there, null)).after;
}
