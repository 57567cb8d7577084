import { addDays, addMonths, beijingDay, daysBetween, endOfDay, instantAt, isDay } from './day';

test('a month on from 31 January is the last of February, leap years included (counting 4.6.2)', () => {
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2022-08-31', 6)).toBe('2023-02-28');
});

test('days go over month and year ends', () => {
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(daysBetween('2022-09-19', '2022-11-18')).toBe(60);
});

test('a day ends at 24:00 Beijing time, which is 16:00 UTC', () => {
  expect(endOfDay('2022-11-18')).toBe('2022-11-18T16:00:00.000Z');
  expect(beijingDay('2022-11-18T15:59:59.999Z')).toBe('2022-11-18');
  expect(beijingDay('2022-11-18T16:00:00.000Z')).toBe('2022-11-19');
  expect(instantAt('2022-09-19', 9 * 60)).toBe('2022-09-19T01:00:00.000Z');
});

test('only existing days are days', () => {
  expect(['2024-02-29', '2023-02-29', '2023-2-1', '20XX-01-01'].map(isDay)).toEqual([true, false, false, false]);
});
