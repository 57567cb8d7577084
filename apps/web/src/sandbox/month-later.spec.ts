import { monthLater } from './month-later';

test.each([
  ['2026-01-31', '2026-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2026-12-15', '2027-01-15'],
  ['2026-03-31', '2026-04-30'],
])('a month after %s is %s', (day, later) => {
  expect(monthLater(day)).toBe(later);
});
