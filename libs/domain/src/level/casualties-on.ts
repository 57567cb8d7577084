import type { Instant } from '@app/calendar';
import { dayAt, instantOfTime } from '../stream/times';
import type { Casualties } from './casualties';
import type { CasualtyChange, CasualtyGroup, LossStated, PersonsMoved } from './casualty-change';
import type { CasualtyRules } from './casualty-rules';
import { standingSteps } from './casualty-steps';
import { casualtyWindow } from './casualty-window';
import type { CasualtyWindow, CountedAccident } from './casualty-window';
import { countedPersons } from './counted-persons';
import type { LegalStep } from './legal-step';

export interface CasualtyStanding {
  readonly window: CasualtyWindow;
  readonly closed: boolean;
  /** What the level is assessed from: what became true inside the window, confirmed missing persons, and the loss. */
  readonly counted: Casualties;
  /** The same with every missing person counted as dead: set while a person has yet to confirm it. */
  readonly prepared: Casualties | null;
  /** The same should nobody missing be found alive: which level is possible, while the window still runs. Null where nobody is missing. */
  readonly possible: Casualties | null;
  /** Persons still missing. */
  readonly missing: number;
  /** Missing persons whose counting as dead waits to be confirmed; 0 before the window has closed. */
  readonly awaitingConfirmation: number;
  /** Changes after the window: kept, but not relevant for the level (T-16). */
  readonly late: { readonly deaths: number; readonly changes: readonly string[] };
  readonly loss: 'unknown' | LossStated['state'];
  readonly derivation: readonly LegalStep[];
}

/**
 * The casualties of an accident as they stand for its level at a moment, from what was known then.
 *
 * @param now nothing recorded or true after it is looked at
 */
export function casualtiesOn(
  history: readonly CasualtyChange[],
  accident: CountedAccident,
  rules: CasualtyRules,
  now: Instant,
): CasualtyStanding {
  const window = casualtyWindow(accident, rules);
  const closed = now >= window.endsAt;
  const known = knownOn(history, now);
  const moves = known.filter((change) => change.kind === 'persons');
  const inside = ({ at }: PersonsMoved): boolean => dayAt(at) <= window.lastDay;
  const { counted: groups, late } = countedPersons(
    moves.filter(inside),
    moves.filter((move) => !inside(move)),
  );
  const missing = groups.missing;
  const confirmed = closed ? Math.min(confirmedCount(known), missing) : 0;
  const loss = lossOf(known);
  const counted = {
    deaths: spokenOf(moves, 'dead') || confirmed > 0 ? groups.dead + confirmed : null,
    seriousInjuries: spokenOf(moves, 'injured') ? groups.injured : null,
    directLossWan: loss?.wan ?? null,
  };
  const awaitingConfirmation = closed ? missing - confirmed : 0;
  const standing = {
    window,
    closed,
    counted,
    prepared: withDead(counted, awaitingConfirmation),
    possible: withDead(counted, missing - confirmed),
    missing,
    awaitingConfirmation,
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
