import { leftWords } from './left-words';
import { onlyClock, plainRule, testCalendar } from './rule.fixture';

// 2022-09-19 is a Monday; 3 October is off and 8 October, a Saturday, is worked.
const left = (limit: { days: number } | { hours: number }, now: string) =>
  leftWords(onlyClock(plainRule(limit), [{ fact: 'start', at: '2022-09-19T01:00:00.000Z' }], now), now, testCalendar);

test('natural days with the working days among them, without today: to 9 October 18 days, of which 22–23, 26–30 September, 4–7 and 8 October', () => {
  expect(left({ days: 20 }, '2022-09-21T02:00:00.000Z')).toEqual({
    zh: '剩18日（含12个工作日）',
    en: '18 days left, 12 of them working days',
  });
});

test('it is the Beijing day that counts: one second before and after midnight', () => {
  expect(left({ days: 20 }, '2022-09-21T15:59:59.000Z')?.zh).toBe('剩18日（含12个工作日）');
  expect(left({ days: 20 }, '2022-09-21T16:00:00.000Z')?.zh).toBe('剩17日（含11个工作日）');
});

test('on the last day it ends today; afterwards, and before it runs, nothing is left to say', () => {
  expect(left({ days: 20 }, '2022-10-09T15:59:59.000Z')).toEqual({ zh: '今日届满', en: 'ends today' });
  expect(left({ days: 20 }, '2022-10-09T16:00:00.000Z')).toBeNull();
  expect(leftWords(onlyClock(plainRule({ days: 20 }), []), '2022-09-19T00:00:00.000Z', testCalendar)).toBeNull();
});

test('a limit in hours is left in whole hours', () => {
  expect(left({ hours: 2 }, '2022-09-19T01:00:00.000Z')).toEqual({ zh: '剩2小时', en: '2 hours left' });
  expect(left({ hours: 2 }, '2022-09-19T02:00:01.000Z')).toEqual({ zh: '不足1小时', en: 'less than an hour left' });
});
