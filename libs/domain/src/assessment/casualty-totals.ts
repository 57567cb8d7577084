import type { PersonsMoved } from './casualty-change';

/** Totals as a report gives them. Absent: the report does not say, which is not zero. */
export interface CasualtyTotals {
  readonly deaths?: number;
  readonly seriousInjuries?: number;
  readonly missing?: number;
}

type When = Pick<PersonsMoved, 'at' | 'recordedAt'>;

/**
 * The moves that lead from one report's totals to the next. Where totals leave it open, a new death was a missing person before it was an
 * injured one, and an injured one before it was nobody known; a person no longer missing and not dead was found alive.
 *
 * @param id beginning of the ids, unique in the history
 */
export function movesBetween(before: CasualtyTotals, after: CasualtyTotals, id: string, when: When): readonly PersonsMoved[] {
  const now = { ...before, ...after };
  const dead = (now.deaths ?? 0) - (before.deaths ?? 0);
  const found = Math.max(0, (before.missing ?? 0) - (now.missing ?? 0));
  const fewerInjured = Math.max(0, (before.seriousInjuries ?? 0) - (now.seriousInjuries ?? 0));
  const fromMissing = Math.min(found, Math.max(0, dead));
  const fromInjured = Math.min(fewerInjured, Math.max(0, dead) - fromMissing);
  const move = (from: PersonsMoved['from'], to: PersonsMoved['to'], count: number): PersonsMoved => {
    return { kind: 'persons', id: `${id}:${from}-${to}`, from, to, count, ...when };
  };
  const first = (field: keyof CasualtyTotals): boolean => after[field] !== undefined && before[field] === undefined;
  const wanted: readonly (readonly [PersonsMoved, boolean])[] = [
    [move('missing', 'dead', fromMissing), false],
    [move('injured', 'dead', fromInjured), false],
    [move('none', 'dead', Math.max(0, dead) - fromMissing - fromInjured), first('deaths')],
    [move('dead', 'none', Math.max(0, -dead)), false],
    [move('missing', 'none', found - fromMissing), false],
    [move('none', 'missing', Math.max(0, (now.missing ?? 0) - (before.missing ?? 0))), first('missing')],
    [move('injured', 'none', fewerInjured - fromInjured), false],
    [move('none', 'injured', Math.max(0, (now.seriousInjuries ?? 0) - (before.seriousInjuries ?? 0))), first('seriousInjuries')],
  ];
  return wanted.filter(([{ count }, evenZero]) => count > 0 || evenZero).map(([one]) => one);
}
