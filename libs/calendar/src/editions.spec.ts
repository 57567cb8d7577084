import { isHoliday } from 'chinese-days';
import { LegalHoliday } from 'tyme4ts';
import { addDays } from './day';
import { calendarEditions } from './editions';
import { calendarOf, isWorkingDay } from './working-days';
import { weekday } from './day';

const calendar = calendarOf(calendarEditions);
const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => addDays('2022-01-01', index));

test('every day of 2022–2026 agrees with tyme4ts', () => {
  const differing = days.filter((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const holiday = LegalHoliday.fromYmd(year, month, date);
    const theirs = holiday === null ? weekday(day) % 6 !== 0 : holiday.isWork();
    return theirs !== isWorkingDay(calendar, day).working;
  });
  expect(differing).toEqual([]);
});

test('every day of 2022–2026 agrees with chinese-days', () => {
  expect(days.filter((day) => isHoliday(day) === isWorkingDay(calendar, day).working)).toEqual([]);
});
