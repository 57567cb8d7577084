import type { ClockRule, Limit } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { national } from './national/pack';

/**
 * Whether a rule of a place that takes the id of a national one would lengthen it (T-51). Under an id of its own a longer limit does no harm: the national
 * clock runs beside it and governs.
 */
export function looserThanNational(procedure: ProcedureKind, rule: ClockRule): boolean {
  const same = national.clocks[procedure].filter(({ id, when }) => id === rule.id && JSON.stringify(when) === JSON.stringify(rule.when));
  const [mine] = rule.limit;
  return same.some(({ limit: [theirs] }) => mine !== undefined && theirs !== undefined && isLonger(mine.limit, theirs.limit));
}

/** Limits of different units are not compared. */
function isLonger(one: Limit, other: Limit): boolean {
  const [[unit, amount] = ['', 0]] = Object.entries<number>(one);
  return Object.entries<number>(other).some(([theirs, least]) => theirs === unit && amount > least);
}
