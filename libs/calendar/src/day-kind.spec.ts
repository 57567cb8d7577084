import { calendarEditions } from '@app/calendar-editions';
import { calendarOf } from './calendar-of';
import { daysShown } from './day-kind';

const calendar = calendarOf(calendarEditions);

test('国办发明电〔2025〕7号: the week of 国庆 2026 in words, with the Saturday that is worked for it', () => {
  expect(daysShown(calendar, '2026-09-30', '2026-10-11').map(({ day, kind }) => `${day.slice(8)} ${kind}`)).toEqual([
    '01 holiday',
    '02 holiday',
    '03 weekend',
    '04 weekend',
    '05 holiday',
    '06 holiday',
    '07 holiday',
    '08 working',
    '09 working',
    '10 made-up',
    '11 weekend',
  ]);
});

test('C-10: in a year without a notice a day is provisional, but a statutory day is off for certain', () => {
  expect(daysShown(calendar, '2027-09-30', '2027-10-04')).toEqual([
    { day: '2027-10-01', kind: 'holiday', provisional: false },
    { day: '2027-10-02', kind: 'weekend', provisional: false },
    { day: '2027-10-03', kind: 'weekend', provisional: false },
    { day: '2027-10-04', kind: 'working', provisional: true },
  ]);
});

test('nothing lies between a day and itself', () => {
  expect(daysShown(calendar, '2026-01-01', '2026-01-01')).toEqual([]);
});
