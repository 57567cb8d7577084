import type { PersonsMoved } from '../../level/casualty-change';
import { movesBetween } from '../../level/casualty-totals';
import type { Groups } from '../../level/tally';
import { dayAt } from '../../stream/times';
import type { CasualtyReport, LevelState, Totals } from './state';

interface Before {
  /** How the persons stood before the report, with the missing among the missing. */
  readonly stood: Groups;
  /** Missing persons who had been confirmed as counted dead by then. */
  readonly confirmed: number;
  readonly ref: string;
  readonly when: Pick<PersonsMoved, 'at' | 'recordedAt'>;
}

/**
 * The moves to which totals come. Who was confirmed as counted dead (LV-04) stands among the dead of what is shown, so totals are read
 * against what is shown: the same number again is no new death, and one fewer is a missing person found alive. Totals that still name
 * them as missing, and are what is known of them without the confirmation, change nothing.
 */
export function movesFromTotals(totals: Totals, { stood, confirmed, ref, when }: Before): readonly PersonsMoved[] {
  const { dead, injured, missing } = stood;
  const presumed = Math.min(confirmed, missing);
  const still = presumed > 0 && totals.missing === missing && (totals.deaths ?? dead) === dead;
  const among = still ? 0 : presumed;
  const shown = { deaths: dead + among, seriousInjuries: injured, missing: missing - among };
  return movesBetween(shown, totals, ref, when).flatMap((move) => foundAlive(move, among));
}

/** Fewer dead than shown: those counted dead without having been found are the first of them. */
function foundAlive(move: PersonsMoved, presumed: number): readonly PersonsMoved[] {
  const alive = move.from === 'dead' && move.to === 'none' ? Math.min(move.count, presumed) : 0;
  if (alive === 0) return [move];
  const found = { ...move, id: `${move.id}-alive`, from: 'missing' as const, count: alive };
  return move.count === alive ? [found] : [found, { ...move, count: move.count - alive }];
}

/** How many were confirmed when a report of totals was made and entered; an earlier day that is told later knows of none. */
export function confirmedAt({ seq, at }: CasualtyReport, { confirmed }: LevelState): number {
  const known = confirmed.filter((one) => one.seq < seq && dayAt(one.at) <= dayAt(at));
  return known.reduce((sum, { count }) => sum + count, 0);
}
