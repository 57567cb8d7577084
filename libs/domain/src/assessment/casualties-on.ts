import type { Instant } from '@app/calendar';
import { dayAt, instantOfTime } from '../stream/times';
import type { Casualties } from './casualties';
import type { CasualtyChange, CasualtyGroup, LossStated, PersonsMoved } from './casualty-change';
import type { CasualtyRules } from './casualty-rules';
import { standingSteps } from './casualty-steps';
import type { CountedAccident } from './casualty-window';
import type { CasualtyStanding } from './casualty-steps';
import { tollOnWater, tollWindow } from './casualty-window';
import { countedPersons } from './counted-persons';

/**
 * The casualties of an accident as they stand for its level at a moment, from what was known then. When the window has ended the missing
 * count as dead without anybody's act (LV-12); on water they do from the first hour (LV-11).
 *
 * @param now nothing recorded or true after it is looked at
 */
export function casualtiesOn(
  history: readonly CasualtyChange[],
  accident: CountedAccident,
  rules: CasualtyRules,
  now: Instant,
): CasualtyStanding {
  const window = tollWindow(accident, rules);
  const fromFirst = tollOnWater(accident, rules) !== null;
  const closed = now >= window.endsAt;
  const known = knownOn(history, now);
  const moves = known.filter((change) => change.kind === 'persons');
  const inside = ({ at }: PersonsMoved): boolean => dayAt(at) <= window.lastDay;
  const { counted: groups, late } = countedPersons(
    moves.filter(inside),
    moves.filter((move) => !inside(move)),
  );
  const missing = groups.missing;
  const presumed = closed || fromFirst ? missing : 0;
  const confirmed = closed ? Math.min(confirmedCount(known), missing) : 0;
  const loss = lossOf(known);
  const counted = {
    deaths: spokenOf(moves, 'dead') || presumed > 0 ? groups.dead + presumed : null,
    seriousInjuries: spokenOf(moves, 'injured') ? groups.injured : null,
    directLossWan: loss?.wan ?? null,
  };
  const standing = {
    window,
    closed,
    counted,
    possible: withDead(counted, missing - presumed),
    missing,
    presumed,
    awaitingConfirmation: closed ? missing - confirmed : 0,
    late,
    loss: loss?.state ?? ('unknown' as const),
  };
  return { ...standing, derivation: standingSteps(standing, { accident, rules, confirmed }) };
}

function withDead(counted: Casualties, more: number): Casualties | null {
  return more > 0 ? { ...counted, deaths: (counted.deaths ?? 0) + more } : null;
}

function knownOn(history: readonly CasualtyChange[], now: Instant): readonly CasualtyChange[] {
  const recorded = history.filter(({ recordedAt }) => recordedAt <= now);
  const withdrawn = new Set(recorded.map((change) => (change.kind === 'withdrawn' ? change.corrects : '')));
  return recorded.filter(({ id, at }) => !withdrawn.has(id) && instantOfTime(at) <= now);
}

function spokenOf(moves: readonly PersonsMoved[], group: CasualtyGroup): boolean {
  return moves.some(({ from, to }) => from === group || to === group);
}

function confirmedCount(known: readonly CasualtyChange[]): number {
  return known.reduce((sum, change) => sum + (change.kind === 'missing-confirmed' ? change.count : 0), 0);
}

/** Loss has no window (T-18): the last one fixed, or while none is, the last estimate. */
export function lossOf(known: readonly CasualtyChange[]): LossStated | undefined {
  const stated = known
    .filter((change) => change.kind === 'loss')
    .sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : 0));
  return stated.findLast(({ state }) => state === 'fixed') ?? stated.at(-1);
}
