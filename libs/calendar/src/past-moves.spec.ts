import { calendarOf } from './calendar-of';
import { isWeekend, toNumber } from './day';
import { calendarEditions } from './editions';
import { isYearly } from './issue';
import { mostIn, pastMoves } from './past-moves';
import { isStatutory, statutoryDays } from './statutory-days';

/** For each m the fewest consecutive days, up to 365, that hold m of the days. */
function stretches(days: readonly string[]): number[] {
  const numbers = days.map(toNumber);
  const found = numbers.map((_, m) => Math.min(...numbers.slice(m).map((last, first) => last - (numbers[first] ?? last) + 1)));
  return found.filter((length) => length <= 365);
}

test('the assumed moves are those of the notices 2010–2026', () => {
  const { off, worked } = calendarOf(calendarEditions);
  const moved = off.filter((day) => !isStatutory(toNumber(day)));
  expect(pastMoves).toEqual({ daysOff: stretches(off), daysMoved: stretches(moved), daysWorked: stretches(worked) });
});

test('no notice ever made anybody work on a statutory day, and each of them stood in its notice (C-10)', () => {
  const { off, worked } = calendarOf(calendarEditions);
  expect(worked.filter((day) => isStatutory(toNumber(day)))).toEqual([]);
  const weekdays = calendarEditions.filter(isYearly).flatMap(({ year }) => statutoryDays(year));
  expect(weekdays.filter((day) => !isWeekend(toNumber(day)) && !off.includes(day))).toEqual([]);
});

test('beside the statutory days at most five weekdays off in eight days (Spring Festival 2020), 16 in 365', () => {
  expect([0, 1, 8, 365].map((length) => mostIn(pastMoves.daysMoved, length))).toEqual([0, 1, 5, 16]);
});

test('at most six weekdays off in ten days (Spring Festival 2020), 26 in 365; two years hold at most twice as many', () => {
  expect([0, 1, 10, 365, 730, 731].map((length) => mostIn(pastMoves.daysOff, length))).toEqual([0, 1, 6, 26, 52, 53]);
  expect([1, 7, 8, 365].map((length) => mostIn(pastMoves.daysWorked, length))).toEqual([1, 2, 3, 12]);
});
