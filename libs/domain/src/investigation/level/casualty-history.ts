import { instantOfTime } from '../../stream/times';
import type { CasualtyChange, PersonsMoved } from '../../level/casualty-change';
import { tally } from '../../level/tally';
import { movesBetween } from '../../level/casualty-totals';
import { confirmedAt, movesFromTotals } from './moves-from-totals';
import type { InvestigationState } from '../state';
import type { CasualtyReport, LevelState } from './state';

type Known = Pick<InvestigationState, 'occurredAt' | 'reportedAt' | 'grading'>;

/** A move and the number of the event that told it. */
interface Told {
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
 * says what happened: recorded after totals it comes on top of them.
 */
export function personMoves(state: Known): readonly PersonsMoved[] {
  const { opening, reports } = state.grading;
  const found: Told[] = [];
  const first = movesBetween({}, opening.totals, '', { at: state.occurredAt, recordedAt: state.reportedAt });
  found.push(...first.map((move) => ({ seq: opening.seq, said: 'totals' as const, move })));
  for (const report of inTimeOrder(reports)) {
    const said = report.totals === null ? ('moves' as const) : ('totals' as const);
    found.push(...movesOf(report, found, state.grading).map((move) => ({ seq: report.seq, said, move })));
  }
  return found.map(({ move }) => move);
}

function inTimeOrder(reports: readonly CasualtyReport[]): readonly CasualtyReport[] {
  const time = ({ at }: CasualtyReport): string => instantOfTime(at);
  const standing = reports.filter(({ withdrawn }) => withdrawn === null);
  return standing.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.seq - b.seq));
}

function movesOf(report: CasualtyReport, before: readonly Told[], grading: LevelState): readonly PersonsMoved[] {
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

function losses({ reportedAt, grading }: Known): readonly CasualtyChange[] {
  const { opening } = grading;
  const told = { kind: 'loss' as const, id: 'loss:0', at: reportedAt, recordedAt: reportedAt, state: 'estimated' as const };
  const first = opening.lossWan === null ? [] : [{ ...told, wan: opening.lossWan }];
  const later = grading.losses.map(({ seq, wan, step, at }) => ({
    ...told,
    id: `loss:${seq}`,
    wan,
    at,
    recordedAt: at,
    state: step === 'fixed' ? ('fixed' as const) : ('estimated' as const),
  }));
  return [...first, ...later];
}

function confirmations({ grading }: Known): readonly CasualtyChange[] {
  return grading.confirmed.map(({ seq, count, at }) => ({ kind: 'missing-confirmed', id: `confirmed:${seq}`, count, at, recordedAt: at }));
}
