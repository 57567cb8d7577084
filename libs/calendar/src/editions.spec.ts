import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LegalHoliday } from 'tyme4ts';
import { calendarOf } from './calendar-of';
import { addDays, isDay, weekday } from './day';
import { calendarEditions } from './editions';
import { isWorkingDay } from './working-days';

const calendar = calendarOf(calendarEditions);
const days = Array.from({ length: 17 * 365 + 4 }, (_, index) => addDays('2010-01-01', index));
const yearly = calendarEditions.filter(({ id, year }) => id === String(year));
const amending = calendarEditions.filter(({ id, year }) => id !== String(year));

// Saturday and Sunday that 国办发明电〔2012〕33号 names as worked and tyme4ts 1.5.2 lacks.
const lackedByTyme = ['2013-04-07', '2013-10-12'];

test('every day of 2010–2026 agrees with tyme4ts, but for two that it lacks', () => {
  expect(days.at(-1)).toBe('2026-12-31');
  const differing = days.filter((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const holiday = LegalHoliday.fromYmd(year, month, date);
    const theirs = holiday === null ? weekday(day) % 6 !== 0 : holiday.isWork();
    return theirs !== isWorkingDay(calendar, day).working;
  });
  expect(differing).toEqual(lackedByTyme);
});

// In a process of its own: chinese-days reads days in the local zone and is wrong under an American one.
test('every day of 2010–2026 agrees with chinese-days', () => {
  const script = `
    const { isWorkday } = require('chinese-days');
    const days = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    process.stdout.write(JSON.stringify(days.filter((day) => isWorkday(day))));`;
  const options = { cwd: __dirname, env: { ...process.env, TZ: 'UTC' }, input: JSON.stringify(days), encoding: 'utf8' } as const;
  const theirs: string[] = JSON.parse(execFileSync(process.execPath, ['-e', script], options));
  expect(theirs).toEqual(days.filter((day) => isWorkingDay(calendar, day).working));
});

test('each notice is one file named for it, in the order of issue', () => {
  const names = readdirSync(join(__dirname, '../data')).map((file) => file.replace('.json', ''));
  const files = names.filter((name) => name !== 'statutory-days');
  expect(calendarEditions.map(({ id }) => id)).toEqual(files.sort());
  expect(calendar.edition.split(',')).toEqual(files);
  expect(calendar.years).toEqual(Array.from({ length: 17 }, (_, index) => 2010 + index));
});

test.each(calendarEditions)('notice $id names existing days and makes up only for weekends', ({ off, worked }) => {
  expect([...off, ...worked].filter((day) => !isDay(day))).toEqual([]);
  expect(worked.filter((day) => weekday(day) % 6 !== 0)).toEqual([]);
  expect(off.filter((day) => worked.includes(day))).toEqual([]);
});

test.each(yearly)('the notice for $year has a number of the year before, in which it was issued', ({ year, number, issuedOn }) => {
  expect(number).toMatch(new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
  expect(issuedOn?.slice(0, 4)).toBe(String(year - 1));
});

test('three notices were amended in their own year, before the first day that changed', () => {
  expect(amending.map(({ id, number, issuedOn }) => [id, number, issuedOn])).toEqual([
    ['2015-a1', '国发明电〔2015〕1号', '2015-05-13'],
    ['2019-a1', '国办发明电〔2019〕3号', '2019-03-22'],
    ['2020-a1', '国办发明电〔2020〕1号', '2020-01-26'],
  ]);
});
