import { lossOf } from '../../assessment/casualties-on';
import type { CasualtyChange, PersonsMoved } from '../../assessment/casualty-change';
import { movesBetween } from '../../assessment/casualty-totals';
import { tally } from '../../assessment/tally';
import type { Groups } from '../../assessment/tally';
import { dayAt, instantOfTime } from '../../stream/times';
import type { InvestigationState } from '../state';
import { listedMoves } from './listed-persons';
import type { CasualtyReport, LevelState, Totals } from './state';

type Known = Pick<InvestigationState, 'occurredAt' | 'reportedAt' | 'level'>;

/** A move and the number of the event that told it. */
interface ToldMove {
  readonly seq: number;
  readonly said: 'totals' | 'moves';
  readonly move: PersonsMoved;
}

/** All that is known of the casualties and the loss, as changes in the order in which they were true. */
export function casualtyHistory(state: Known): readonly CasualtyChange[] {
  return [...personMoves(state), ...losses(state), ...confirmations(state)];
}

/**
 * The moves of persons, recomputed from what each report said, so that neither late entry nor withdrawal bends the count. A report of
 * totals says how many there were at its time: an earlier time that is reported later does not add to them. A report of moves
 * says what happened: recorded after totals it comes on top of them. Once a list of persons is kept they follow from it alone.
 */
export function personMoves(state: Known): readonly PersonsMoved[] {
  if (state.level.listKept !== undefined) return listedMoves(state.level, state.occurredAt, state.reportedAt);
  const { opening, reports } = state.level;
  const found: ToldMove[] = [];
  const first = movesBetween({}, opening.totals, '', { at: state.occurredAt, recordedAt: state.reportedAt });
  found.push(...first.map((move) => ({ seq: opening.seq, said: 'totals' as const, move })));
  for (const report of inTimeOrder(reports)) {
    const said = report.totals === null ? ('moves' as const) : ('totals' as const);
    found.push(...movesOf(report, found, state.level).map((move) => ({ seq: report.seq, said, move })));
  }
  return found.map(({ move }) => move);
}

function inTimeOrder(reports: readonly CasualtyReport[]): readonly CasualtyReport[] {
  const time = ({ at }: CasualtyReport): string => instantOfTime(at);
  const standing = reports.filter(({ withdrawn }) => withdrawn === null);
  return standing.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.seq - b.seq));
}

function movesOf(report: CasualtyReport, before: readonly ToldMove[], grading: LevelState): readonly PersonsMoved[] {
  const { ref, seq, at, knownAt, totals, moves } = report;
  const when = { at, recordedAt: instantOfTime(knownAt) };
  if (totals === null) {
    return moves.map((move, index) => ({ kind: 'persons', id: `${ref}:${index}`, ...move, ...when }));
  }
  const counted = before.filter((told) => told.said === 'totals' || told.seq < seq).map(({ move }) => move);
  return movesFromTotals(totals, { stood: tally(counted), confirmed: confirmedAt(report, grading), ref, when });
}

/** The first group from which more persons would have gone than were in it; null where the account is sound. */
export function overdrawn(moves: readonly PersonsMoved[]): 'injured' | 'missing' | 'dead' | null {
  const left = { none: 0, injured: 0, missing: 0, dead: 0 };
  for (const { from, to, count } of moves) {
    left[from] -= count;
    left[to] += count;
    if (from !== 'none' && left[from] < 0) return from;
  }
  return null;
}

function losses({ reportedAt, level }: Known): readonly CasualtyChange[] {
  const { opening } = level;
  const told = { kind: 'loss' as const, id: 'loss:0', at: reportedAt, recordedAt: reportedAt, state: 'estimated' as const };
  const first = opening.lossWan === null ? [] : [{ ...told, wan: opening.lossWan }];
  const later = level.losses.map(({ seq, wan, step, at }) => ({
    ...told,
    id: `loss:${seq}`,
    wan,
    at,
    recordedAt: at,
    state: step === 'fixed' ? ('fixed' as const) : ('estimated' as const),
  }));
  return [...first, ...later];
}

function confirmations({ level }: Known): readonly CasualtyChange[] {
  return level.confirmed.map(({ seq, count, at }) => ({ kind: 'missing-confirmed', id: `confirmed:${seq}`, count, at, recordedAt: at }));
}

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
function movesFromTotals(totals: Totals, { stood, confirmed, ref, when }: Before): readonly PersonsMoved[] {
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
function confirmedAt({ seq, at }: CasualtyReport, { confirmed }: LevelState): number {
  const known = confirmed.filter((one) => one.seq < seq && dayAt(one.at) <= dayAt(at));
  return known.reduce((sum, { count }) => sum + count, 0);
}

type Toll = InvestigationState['toll'];

/** The totals as they stand today, whenever they became true; missing persons who were confirmed as counted dead are among the dead. */
function tollOf(state: Pick<InvestigationState, 'occurredAt' | 'reportedAt' | 'level'>): Toll {
  const { dead, injured, missing } = tally(personMoves(state));
  const confirmed = state.level.confirmed.reduce((sum, { count }) => sum + count, 0);
  const counted = Math.min(confirmed, missing);
  const directLossWan = lossOf(casualtyHistory(state))?.wan ?? null;
  return { deaths: dead + counted, seriousInjuries: injured, missing: missing - counted, directLossWan };
}

export function counted(state: InvestigationState, change: Partial<LevelState>): InvestigationState {
  const after = { ...state, level: { ...state.level, ...change } };
  return { ...after, toll: tollOf(after) };
}
