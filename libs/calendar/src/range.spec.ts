import { calendarOf, calendarOn } from './calendar-of';
import { calendarEditions } from './editions';
import { rollRange, workingDayRange } from './range';
import { addWorkingDays } from './working-days';

const calendar = calendarOf(calendarEditions);

test('a date that rests on known notices does not move', () => {
  expect(workingDayRange(calendar, '2022-09-30', 3)).toEqual({ earliest: '2022-10-10', latest: '2022-10-10' });
  expect(workingDayRange(calendar, '2022-10-10', -3)).toEqual({ earliest: '2022-09-30', latest: '2022-09-30' });
});

test('beyond the last notice a date can still move both ways (T-02)', () => {
  // Friday 5 March 2027 + 5: at the earliest Saturday and Sunday are made up, then Monday to Wednesday;
  // at the latest 5 of the 10 weekdays from 6 to 19 March are off, since no 14 days in a row ever held more off that were
  // not statutory (C-10).
  expect(addWorkingDays(calendar, '2027-03-05', 5)).toEqual({ day: '2027-03-12', provisional: true });
  expect(workingDayRange(calendar, '2027-03-05', 5)).toEqual({ earliest: '2027-03-10', latest: '2027-03-19' });
});

test('backwards the earliest day is the one furthest from the start', () => {
  expect(addWorkingDays(calendar, '2027-03-12', -5).day).toBe('2027-03-05');
  // 26 February to 11 March are 14 days with 10 weekdays, of which 5 may be off.
  expect(workingDayRange(calendar, '2027-03-12', -5)).toEqual({ earliest: '2027-02-26', latest: '2027-03-07' });
});

test('known working days count first, only the rest can move', () => {
  // 24, 25, 28 December are known; the next two are not.
  const { earliest, latest } = workingDayRange(calendar, '2026-12-23', 5);
  expect(earliest).toBe('2026-12-30');
  expect(latest > '2027-01-01').toBe(true);
  expect(workingDayRange(calendar, '2026-12-23', 3)).toEqual({ earliest: '2026-12-28', latest: '2026-12-28' });
});

test('a day of rest rolls as far as a holiday can reach, and stays if it may be made up', () => {
  expect(rollRange(calendar, '2022-10-01')).toEqual({ earliest: '2022-10-08', latest: '2022-10-08' });
  expect(rollRange(calendar, '2022-10-09')).toEqual({ earliest: '2022-10-09', latest: '2022-10-09' });
  expect(rollRange(calendar, '2027-03-06').earliest).toBe('2027-03-06');
});

test('what was known in November 2018 left 31 December open, and the answer of today lies between', () => {
  const known = calendarOn(calendarEditions, '2018-11-20');
  expect(addWorkingDays(known, '2018-12-28', 1)).toEqual({ day: '2018-12-31', provisional: true });
  const { earliest, latest } = workingDayRange(known, '2018-12-28', 1);
  expect(addWorkingDays(calendar, '2018-12-28', 1).day).toBe('2018-12-29');
  expect(earliest <= '2018-12-29' && '2018-12-29' <= latest).toBe(true);
});

test('a period that rolls from 1 January 2027 ends between the first weekend after it and the sixth weekday (C-10)', () => {
  // Earliest: Saturday 2 January may be made up for. Latest: of the weekdays 4–8 and 11 January five may be off.
  expect(rollRange(calendar, '2027-01-01')).toEqual({ earliest: '2027-01-02', latest: '2027-01-11' });
});

test('neither end of a range lies in the statutory days of Spring Festival 2027 (C-10)', () => {
  // Friday 5 (除夕) to Monday 8 February (初三) are off by law; Saturday and Sunday of them cannot be made up for.
  expect(workingDayRange(calendar, '2027-02-04', 1).earliest).toBe('2027-02-09');
  expect(workingDayRange(calendar, '2027-02-09', -1).latest).toBe('2027-02-04');
});

test('where statutory days are not told any weekday can be one', () => {
  // Tuesday 5 to Monday 18 January 2100 are 14 days with 10 weekdays, of which 6 may be off, a statutory one among them.
  expect(workingDayRange(calendar, '2100-01-04', 4).latest).toBe('2100-01-18');
});
