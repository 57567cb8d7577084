import {
  addDays,
  addWorkingDays,
  calendarOf,
  calendarOn,
  isWorkingDay,
  rollForward,
  rollRange,
  statutoryDays,
  workingDayRange,
} from '@app/calendar';
import type { Calendar, CalendarEdition } from '@app/calendar';
import { calendarEditions } from '@app/calendar-editions';
import fc from 'fast-check';

const whole = calendarOf(calendarEditions);
const anyDay = fc.integer({ min: 0, max: 17 * 365 }).map((days) => addDays('2010-01-01', days));
const anyCount = fc.integer({ min: -80, max: 80 }).filter((count) => count !== 0);
const anyOrder = fc.shuffledSubarray([...calendarEditions], { minLength: calendarEditions.length });

function loadedOneByOne(editions: readonly CalendarEdition[]): readonly Calendar[] {
  return editions.map((_, index) => calendarOf(editions.slice(0, index + 1)));
}

const loaded = loadedOneByOne(calendarEditions);

test('loading notices one by one, in any order, ends where loading all at once ends', () => {
  fc.assert(fc.property(anyOrder, (editions) => expect(loadedOneByOne(editions).at(-1)).toEqual(whole)));
});

test('what was known on the day of issue of a notice is it and those before it', () => {
  expect(calendarEditions.map(({ issuedOn }) => calendarOn(calendarEditions, issuedOn ?? ''))).toEqual(loaded);
});

test('only an amending notice changes an answer that was not provisional', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, count) => {
      const answers = loaded.map((calendar) => addWorkingDays(calendar, day, count));
      const changed = answers.filter((answer, index) => {
        const before = answers[index - 1];
        return before?.provisional === false && before.day !== answer.day && !calendarEditions[index]?.id.includes('-a');
      });
      expect(changed).toEqual([]);
    }),
  );
});

// A range takes the known notices as they stand: one that amends a known year moves a date that was not provisional.
test('what turned out lies in the range that the notices of an earlier day left open, if none of them was amended', () => {
  fc.assert(
    fc.property(fc.nat(loaded.length - 2), fc.nat(700), anyCount, (index, days, count) => {
      const then = loaded[index] ?? whole;
      const later = calendarEditions.slice(index + 1).filter(({ year }) => !then.years.includes(year));
      // From the middle of the last known year to well beyond it.
      const day = addDays(`${then.years.at(-1)}-07-01`, days);
      const { earliest, latest } = workingDayRange(then, day, count);
      const said = addWorkingDays(then, day, count);
      const turnedOut = addWorkingDays(calendarOf([...calendarEditions.slice(0, index + 1), ...later]), day, count);
      expect(earliest <= said.day && said.day <= latest).toBe(true);
      if (!said.provisional) expect([earliest, latest]).toEqual([said.day, said.day]);
      fc.pre(!turnedOut.provisional);
      expect(earliest <= turnedOut.day && turnedOut.day <= latest).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a roll lies in its range; the n-th working day before the n-th after is the day itself', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (day, count) => {
      const { earliest, latest } = rollRange(whole, day);
      const rolled = rollForward(whole, day).day;
      expect(earliest <= rolled && rolled <= latest).toBe(true);
      expect(addWorkingDays(whole, addWorkingDays(whole, rolled, count).day, -count).day).toBe(rolled);
      expect(isWorkingDay(whole, addWorkingDays(whole, day, count).day).working).toBe(true);
    }),
  );
});

test('no date and no end of a range lies on a statutory day of a year whose notice is not known (C-10)', () => {
  const later = fc.integer({ min: 0, max: 73 * 365 }).map((days) => addDays('2026-12-01', days));
  const nearFestivals = fc
    .tuple(fc.integer({ min: 2027, max: 2098 }), fc.nat(10), fc.integer({ min: -12, max: 12 }))
    .map(([year, index, days]) => addDays(statutoryDays(year)[index] ?? '', days));
  fc.assert(
    fc.property(
      fc.oneof(later, nearFestivals),
      fc.integer({ min: -30, max: 30 }).filter((count) => count !== 0),
      (day, count) => {
        const counted = addWorkingDays(whole, day, count).day;
        const rolled = rollForward(whole, day).day;
        const [range, rolling] = [workingDayRange(whole, day, count), rollRange(whole, day)];
        const results = [counted, rolled, range.earliest, range.latest, rolling.earliest, rolling.latest];
        expect(results.filter((result) => statutoryDays(Number(result.slice(0, 4))).includes(result))).toEqual([]);
        expect(range.earliest <= counted && counted <= range.latest).toBe(true);
        expect(rolling.earliest <= rolled && rolled <= rolling.latest).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
