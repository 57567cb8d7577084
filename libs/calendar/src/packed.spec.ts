import { calendarOf, calendarSince } from './calendar-of';
import { calendarEditions } from './editions';
import { packCalendar, unpackCalendar } from './packed';

const whole = calendarOf(calendarEditions);

test('a packed calendar is the same when it is unpacked, whole, in part and empty', () => {
  for (const calendar of [whole, calendarSince(whole, 2022), calendarOf([])])
    expect(unpackCalendar(packCalendar(calendar))).toEqual(calendar);
});

test('it takes less than 2 kB in a workflow history', () => {
  expect(packCalendar(whole).length).toBeLessThan(2000);
});

test('cases share one calendar, and another edition is another', () => {
  const packed = packCalendar(whole);
  expect(unpackCalendar(packed)).toBe(unpackCalendar(`${packed}`));
  expect(unpackCalendar(packCalendar(calendarSince(whole, 2022)))).not.toBe(unpackCalendar(packed));
});
