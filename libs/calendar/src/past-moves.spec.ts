import { calendarOf } from './calendar-of';
import { toNumber } from './day';
import { calendarEditions } from './editions';
import { mostIn, pastMoves } from './past-moves';

/** For each m the fewest consecutive days, up to 365, that hold m of the days. */
function stretches(days: readonly string[]): number[] {
  const numbers = days.map(toNumber);
  const found = numbers.map((_, m) => Math.min(...numbers.slice(m).map((last, first) => last - (numbers[first] ?? last) + 1)));
  return found.filter((length) => length <= 365);
}

test('the assumed moves are those of the notices 2010–2026', () => {
  const { off, worked } = calendarOf(calendarEditions);
  expect(pastMoves).toEqual({ daysOff: stretches(off), daysWorked: stretches(worked) });
});

test('at most six weekdays off in ten days (Spring Festival 2020), 26 in 365; two years hold at most twice as many', () => {
  expect([0, 1, 10, 365, 730, 731].map((length) => mostIn(pastMoves.daysOff, length))).toEqual([0, 1, 6, 26, 52, 53]);
  expect([1, 7, 8, 365].map((length) => mostIn(pastMoves.daysWorked, length))).toEqual([1, 2, 3, 12]);
});
