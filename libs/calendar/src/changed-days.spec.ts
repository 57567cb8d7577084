import { calendarOf, calendarOn } from './calendar-of';
import { changedDays } from './changed-days';
import { calendarEditions } from './editions';

const whole = calendarOf(calendarEditions);
const before = (issued: string) => calendarOn(calendarEditions, issued);

test('the notice for 2026 moves nine weekdays and six weekend days; what is off by law was so before (C-10)', () => {
  const changed = changedDays(before('2025-11-03'), whole);
  expect(changed.filter(({ is }) => !is.working).map(({ day }) => day.slice(5))).toEqual([
    '01-02',
    ...['02-20', '02-23', '04-06', '05-04', '05-05'],
    ...['10-05', '10-06', '10-07'],
  ]);
  expect(changed.filter(({ is }) => is.working).map(({ day }) => day.slice(5))).toEqual([
    ...['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ]);
  expect(changed[0]).toEqual({
    day: '2026-01-02',
    was: { working: true, provisional: true },
    is: { working: false, provisional: false },
  });
});

test('an amending notice moves days that stood firm (劳动节 2019)', () => {
  const [then, amended] = [before('2019-03-21'), before('2019-03-22')];
  expect(changedDays(then, amended).map(({ day, was, is }) => [day, was.working, is.working])).toEqual([
    ['2019-04-28', false, true],
    ['2019-05-02', true, false],
    ['2019-05-03', true, false],
    ['2019-05-05', false, true],
  ]);
  expect(changedDays(then, amended).every(({ was }) => !was.provisional)).toBe(true);
});

test('taken back it moves the same days the other way, and nothing moves between equal calendars', () => {
  const [then, amended] = [before('2019-03-21'), before('2019-03-22')];
  const back = changedDays(amended, then).map(({ day, was, is }) => ({ day, was: is, is: was }));
  expect(back).toEqual(changedDays(then, amended));
  expect(changedDays(whole, calendarOf([...calendarEditions].reverse()))).toEqual([]);
});

test('a day off by law that a calendar of the year does not name is shown as worked (C-10)', () => {
  const silent = { edition: '2027', years: [2027], off: [], worked: [] };
  expect(changedDays(calendarOf([]), silent).map(({ day }) => day)).toContain('2027-01-01');
});
