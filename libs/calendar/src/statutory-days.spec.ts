import { LunarDay, SolarTerm } from 'tyme4ts';
import type { SolarDay } from 'tyme4ts';
import lunarDays from '../data/statutory-days.json';
import { calendarEditions } from './editions';
import { isYearly } from './issue';
import { statutoryDays } from './statutory-days';

const of = (year: number, months: readonly string[]) => statutoryDays(year).filter((day) => months.includes(day.slice(5, 7)));

test('the thirteen days of 2027: 元旦, 除夕 to 初三, 清明, 1 and 2 May, 端午, 中秋, 1 to 3 October (C-10, 国务院令第795号)', () => {
  expect(of(2027, ['01'])).toEqual(['2027-01-01']);
  expect(of(2027, ['02'])).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']);
  expect(of(2027, ['04', '05'])).toEqual(['2027-04-05', '2027-05-01', '2027-05-02']);
  expect(of(2027, ['06', '09'])).toEqual(['2027-06-09', '2027-09-15']);
  expect(of(2027, ['10'])).toEqual(['2027-10-01', '2027-10-02', '2027-10-03']);
  expect(statutoryDays(2027)).toHaveLength(13);
});

test('until 2013 Spring Festival is 除夕 to 初二 (国务院令第513号), 2014–2024 初一 to 初三 (第644号), eleven days a year (C-10)', () => {
  expect(of(2013, ['01', '02'])).toEqual(['2013-01-01', '2013-02-09', '2013-02-10', '2013-02-11']);
  expect(of(2014, ['01', '02'])).toEqual(['2014-01-01', '2014-01-31', '2014-02-01', '2014-02-02']);
  expect(of(2024, ['02'])).toEqual(['2024-02-10', '2024-02-11', '2024-02-12']);
  expect(of(2025, ['01'])).toEqual(['2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']);
  expect(of(2024, ['05'])).toEqual(['2024-05-01']);
  expect([2008, 2013, 2014, 2024].map((year) => statutoryDays(year).length)).toEqual([11, 11, 11, 11]);
});

test('in 2020 中秋 is 1 October, one day for two feasts', () => {
  expect(of(2020, ['09', '10'])).toEqual(['2020-10-01', '2020-10-02', '2020-10-03']);
});

test.each(calendarEditions.filter(isYearly))('the notice for $year names every statutory day as off (C-10)', ({ year, off }) => {
  expect(statutoryDays(year).filter((day) => !off.includes(day))).toEqual([]);
});

test('the lunar days and 清明 of 2008–2099 agree with tyme4ts, and no other year is told', () => {
  const written = (day: SolarDay) => new Date(Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay())).toISOString().slice(0, 10);
  const expected = Array.from({ length: 92 }, (_, index) => {
    const year = 2008 + index;
    const lunar = (month: number, day: number) => written(LunarDay.fromYmd(year, month, day).getSolarDay());
    const qingming = written(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay());
    return { year, springFestival: lunar(1, 1), qingming, dragonBoat: lunar(5, 5), midAutumn: lunar(8, 15) };
  });
  expect(lunarDays).toEqual(expected);
  expect([2007, 2100].map(statutoryDays)).toEqual([[], []]);
});
