import type { Calendar, CalendarEdition } from './calendar';
import { calendarOf, calendarOn, calendarSince } from './calendar-of';
import { addDays } from './day';
import { calendarEditions } from './editions';
import { addWorkingDays, isWorkingDay } from './working-days';

const undated: CalendarEdition = {
  id: '2030',
  year: 2030,
  number: null,
  issuedOn: null,
  note: 'no source',
  off: ['2029-12-31', '2030-01-01'],
  worked: ['2029-12-29'],
};

const on = (known: string, day: string) => isWorkingDay(calendarOn(calendarEditions, known), day);

test('an amending notice overrules the yearly one, in whatever order they come', () => {
  const year: CalendarEdition = { ...undated, id: '2020', year: 2020, off: ['2020-01-30'], worked: ['2020-02-01'] };
  const amendment: CalendarEdition = { ...year, id: '2020-a1', off: ['2020-02-01'], worked: [] };
  const amended = calendarOf([amendment, year]);
  expect(isWorkingDay(amended, '2020-02-01').working).toBe(false);
  expect(amended.edition).toBe('2020,2020-a1');
});

test('an amending notice alone does not make its year known', () => {
  expect(calendarOf([{ ...undated, id: '2030-a1' }]).years).toEqual([]);
});

test('2018-12-29 and 31 were an ordinary weekend day and Monday until the notice for 2019 came (counting 4.6.12)', () => {
  expect(on('2018-12-03', '2018-12-31')).toEqual({ working: true, provisional: true });
  expect(on('2018-12-04', '2018-12-31')).toEqual({ working: false, provisional: false });
  expect(on('2018-12-03', '2018-12-29').working).toBe(false);
  expect(on('2018-12-04', '2018-12-29').working).toBe(true);
});

test('3 September 2015 was a working day until 13 May, 2 May 2019 until 22 March (counting 4.6.12)', () => {
  expect(on('2015-05-12', '2015-09-03')).toEqual({ working: true, provisional: false });
  expect(on('2015-05-13', '2015-09-03')).toEqual({ working: false, provisional: false });
  expect(on('2015-05-13', '2015-09-06').working).toBe(true);
  expect(on('2019-03-21', '2019-05-02').working).toBe(true);
  expect(on('2019-03-22', '2019-05-02').working).toBe(false);
});

test('five working days from 22 January 2020 before and after Spring Festival was made longer (T-02)', () => {
  // Before: 23, 31 January, Saturday 1 February (made up), 3, 4. After: 23 January, 3, 4, 5, 6 February.
  expect(addWorkingDays(calendarOn(calendarEditions, '2020-01-25'), '2020-01-22', 5).day).toBe('2020-02-04');
  expect(addWorkingDays(calendarOn(calendarEditions, '2020-01-26'), '2020-01-22', 5).day).toBe('2020-02-06');
});

test('a notice without a day of issue is known from the first day it names, or as the setting says', () => {
  const known = (day: string) => calendarOn([undated], day).years.length;
  expect([known('2029-12-28'), known('2029-12-29')]).toEqual([0, 1]);
  const earlier = (day: string) => calendarOn([undated], day, '30-days-before-the-year').years.length;
  expect([earlier('2029-12-01'), earlier('2029-12-02')]).toEqual([0, 1]);
  const amendment = { ...undated, id: '2030-a1', off: ['2030-06-03'], worked: [] };
  expect(calendarOn([amendment], '2030-06-02', '30-days-before-the-year').edition).toBe('');
});

test('without its early years a calendar answers alike from the first year on, and nothing before', () => {
  const whole = calendarOf(calendarEditions);
  const since = calendarSince(whole, 2019);
  expect(since.edition).toBe('2019,2019-a1,2020,2020-a1,2021,2022,2023,2024,2025,2026');
  expect(isWorkingDay(since, '2018-12-28').provisional).toBe(true);
  expect(isWorkingDay(since, '2018-12-29').working).toBe(true);
  expect(addWorkingDays(since, '2019-01-01', 1000)).toEqual(addWorkingDays(whole, '2019-01-01', 1000));
});

test('a calendar as 0.1.0 recorded it, with weekend days among the days off, answers alike', () => {
  const recent = calendarEditions.filter(({ year }) => year >= 2022);
  const recorded = { ...calendarOf(recent), off: recent.flatMap(({ off }) => off).sort() };
  expect(recorded.off).toContain('2022-10-01');
  const days = Array.from({ length: 5 * 365 + 100 }, (_, index) => addDays('2022-01-01', index));
  const answers = (calendar: Calendar) => days.map((day) => [isWorkingDay(calendar, day), addWorkingDays(calendar, day, 10)]);
  expect(answers(recorded)).toEqual(answers(calendarOf(recent)));
});

test('the calendar stays below 6 kB in a workflow history, and without early years below 2 kB', () => {
  const whole = calendarOf(calendarEditions);
  expect(JSON.stringify(whole).length).toBeLessThan(6000);
  expect(JSON.stringify(calendarSince(whole, 2022)).length).toBeLessThan(2000);
});
