import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

// Every day of 2010–2026 and of the unknown year after, forwards, backwards, rolled, and as each half-year knew it.
const script = `
  const c = require('@app/calendar');
  const { calendarEditions } = require('@app/calendar-editions');
  const whole = c.calendarOf(calendarEditions);
  const days = Array.from({ length: 18 * 365 }, (_, index) => c.addDays('2010-01-01', index));
  const answers = days.map((day) => [
    day, c.weekday(day), c.isWorkingDay(whole, day), c.rollForward(whole, day), c.endOfDay(day), c.addMonths(day, 6),
    c.addWorkingDays(whole, day, 15), c.addWorkingDays(whole, day, -15), c.workingDayRange(whole, day, 15),
  ]);
  const known = days.filter((_, index) => index % 182 === 0).map((day) => c.calendarOn(calendarEditions, day));
  process.stdout.write(JSON.stringify({ offset: new Date(2022, 6, 1).getTimezoneOffset(), answers, known }));
`;

function under(zone: string): { readonly offset: number; readonly answers: readonly unknown[]; readonly known: readonly unknown[] } {
  const options = { cwd: root, env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 1e9 } as const;
  return JSON.parse(execFileSync(process.execPath, ['-r', './test/support/typescript.cjs', '-e', script], options));
}

test('the same working days under UTC, New York and Tokyo', () => {
  const [utc, newYork, tokyo] = ['UTC', 'America/New_York', 'Asia/Tokyo'].map(under);
  expect([utc?.offset, newYork?.offset, tokyo?.offset]).toEqual([0, 240, -540]);
  expect(utc?.answers).toHaveLength(18 * 365);
  expect(newYork).toEqual({ ...utc, offset: 240 });
  expect(tokyo).toEqual({ ...utc, offset: -540 });
});
