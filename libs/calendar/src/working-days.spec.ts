import { calendarEditions } from './editions';
import { calendarOf } from './calendar-of';
import { addWorkingDays, isWorkingDay, rollForward } from './working-days';

const calendar = calendarOf(calendarEditions);

test('a weekend day made up for (调休) is a working day, a weekday off is not', () => {
  expect(isWorkingDay(calendar, '2022-10-08')).toEqual({ working: true, provisional: false });
  expect(isWorkingDay(calendar, '2022-10-07').working).toBe(false);
});

test('working days over the National Day of 2022 count the make-up weekend, the start day does not count (counting 4.6.1)', () => {
  // 30 Sep is the start; 1–7 Oct off, Sat 8 and Sun 9 Oct worked, then 10 Oct.
  expect(addWorkingDays(calendar, '2022-09-30', 3)).toEqual({ day: '2022-10-10', provisional: false });
});

test('backwards the n-th working day before is found, the day itself not counted (counting 4.6.8)', () => {
  expect(addWorkingDays(calendar, '2022-10-10', -3)).toEqual({ day: '2022-09-30', provisional: false });
  expect(addWorkingDays(calendar, '2022-11-18', -20)).toEqual({ day: '2022-10-21', provisional: false });
});

test('beyond the last notice the days off by law rest for certain, the weekend rule answers for the others (C-10, 国务院令第795号)', () => {
  expect(isWorkingDay(calendar, '2027-01-01')).toEqual({ working: false, provisional: false });
  expect(isWorkingDay(calendar, '2027-01-02')).toEqual({ working: false, provisional: true });
  expect(isWorkingDay(calendar, '2027-01-04')).toEqual({ working: true, provisional: true });
  // 28–31 December are four; 1 January is off by law.
  expect(addWorkingDays(calendar, '2026-12-25', 5)).toEqual({ day: '2027-01-04', provisional: true });
  expect(addWorkingDays(calendar, '2027-01-04', -1)).toEqual({ day: '2026-12-31', provisional: true });
});

test('a limit in natural days that ends on 1 January 2027 and rolls ends on Monday 4 January, provisionally (C-10, counting 4.6.3)', () => {
  expect(rollForward(calendar, '2027-01-01')).toEqual({ day: '2027-01-04', provisional: true });
});

test('working days pass over Spring Festival 2027, 除夕 to 初三 (C-10)', () => {
  // Thursday 4 February; 5–8 off by law; Tuesday 9.
  expect(addWorkingDays(calendar, '2027-02-03', 2)).toEqual({ day: '2027-02-09', provisional: true });
});

test('the days off of an unknown year do not touch what a notice says of a known one (C-10)', () => {
  const known = { edition: '2026', years: [2026], off: [], worked: [] };
  expect(isWorkingDay(known, '2026-10-01')).toEqual({ working: true, provisional: false });
  const amendedOnly = { edition: '2027-a1', years: [], off: [], worked: ['2027-05-01'] };
  expect(isWorkingDay(amendedOnly, '2027-05-01').working).toBe(false);
});

test('before 2008 and after 2099 no statutory day is told: the plain weekend rule, provisionally', () => {
  expect(isWorkingDay(calendar, '2007-10-01')).toEqual({ working: true, provisional: true });
  expect(isWorkingDay(calendar, '2100-01-01')).toEqual({ working: true, provisional: true });
});

test('the last days of the last known year are provisional, since the next notice can still change them (29 and 31 December 2018)', () => {
  expect(isWorkingDay(calendar, '2026-12-28').provisional).toBe(false);
  expect(isWorkingDay(calendar, '2026-12-29').provisional).toBe(true);
  expect(isWorkingDay(calendar, '2025-12-29').provisional).toBe(false);
});

test('a day of rest rolls to the next working day, a make-up day stays (counting 4.6.3)', () => {
  expect(rollForward(calendar, '2022-10-01').day).toBe('2022-10-08');
  expect(rollForward(calendar, '2022-10-09').day).toBe('2022-10-09');
});
