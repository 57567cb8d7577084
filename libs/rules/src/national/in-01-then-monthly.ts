import type { ClockRule } from '@app/clock';
import { thenMonthly } from '../ladder';
import { investigationLimit } from './in-01-investigation-limit';

/** IN-01 with the end of its ladder: after the last step it comes again every month (law.md 4.5). */
export const investigationLimitThenMonthly: ClockRule = {
  ...investigationLimit,
  ladder: investigationLimit.ladder.map((rung) => (rung.name === '+15' ? thenMonthly(rung) : rung)),
};
