import { execFileSync } from 'node:child_process';
import { LegalHoliday } from 'tyme4ts';
import { addDays, isDay, weekday } from './day';
import { calendarEditions } from './editions';
import { calendarOf, isWorkingDay } from './working-days';

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

// In a process of its own: chinese-days reads days in the local zone and is wrong under an American one.
test('every day of 2022–2026 agrees with chinese-days', () => {
  const script = `const { isWorkday } = require('chinese-days'); process.stdout.write(JSON.stringify(${JSON.stringify(days)}.filter((day) => isWorkday(day))))`;
  const theirs: string[] = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: __dirname, env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' }),
  );
  expect(theirs).toEqual(days.filter((day) => isWorkingDay(calendar, day).working));
});

test.each(calendarEditions)(
  'the notice for $year has number and day of issue, existing days, and makes up only for weekends',
  (edition) => {
    expect(edition.number).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
    expect(edition.issuedOn?.slice(0, 4)).toBe(String(edition.year - 1));
    expect([...edition.off, ...edition.worked].filter((day) => !isDay(day))).toEqual([]);
    expect(edition.worked.filter((day) => weekday(day) % 6 !== 0)).toEqual([]);
    expect(edition.off.filter((day) => edition.worked.includes(day))).toEqual([]);
  },
);
