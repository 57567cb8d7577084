import type { Instant } from '@app/calendar';
import type { Level } from '../../level/levels';
import type { LawSheet } from '../../stream/law-sheet';
import type { InvestigationState } from '../state';
import { knownLevel } from './known-level';
import type { IntakeState } from './state';

/** A report of the situation: to which run of daily reports it belongs, what was known then, and from when the next is due. */
export type Situation = {
  readonly series: string;
  readonly known: Level | 'unknown';
  /** Its own moment, or that of a later one that was entered before it. */
  readonly since: Instant;
};

export function situationAt(state: InvestigationState, at: Instant, law: LawSheet): Situation {
  const { lastAt, owedSince, endedAt, series } = state.reporting.followUps;
  const known = knownLevel(state, { law, now: at }) ?? 'unknown';
  if (endedAt !== null) return { series: String(series + 1), known, since: at };
  const last = lastAt ?? owedSince;
  return { series: String(series), known, since: last !== undefined && last > at ? last : at };
}

/** What was told last, and when. */
export function toldAfter(state: InvestigationState, { series, since }: Situation): Pick<IntakeState, 'followUps' | 'lastTold'> {
  const { deaths, missing, seriousInjuries } = state.toll;
  const followUps = { ...state.reporting.followUps, series: Number(series), lastAt: since, endedAt: null };
  return { followUps, lastTold: { deaths, missing, seriousInjuries } };
}
