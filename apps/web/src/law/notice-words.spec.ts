import { en } from '../text/en';
import { zh } from '../text/zh-CN';
import { durationShown } from './duration';
import { readLawSearch } from './law-search';
import { noticeTitle, spansShown } from './notice-words';

test('days in a row are one span, which names the year of its end only where that is another', () => {
  const days = ['2026-10-01', '2026-10-02', '2026-10-10', '2026-12-31', '2027-01-01'];
  expect(spansShown(days, zh)).toBe('2026-10-01至10-02、2026-10-10、2026-12-31至2027-01-01');
  expect(spansShown([], zh)).toBe('无');
});

test('a yearly notice and one that amends it', () => {
  expect([noticeTitle('2026', zh), noticeTitle('2020-a1', zh)]).toEqual([
    '国务院办公厅关于2026年部分节假日安排的通知',
    '国务院办公厅关于调整2020年节假日安排的通知',
  ]);
});

test.each([
  [{ workingDays: 20 }, '20个工作日', '20 working days'],
  [{ hours: 1 }, '1小时', '1 hour'],
  [{ days: 0 }, '当日', 'the same day'],
  [{ fortnights: 2 }, '不详', 'not known'],
])('%j is said as %s', (limit, chinese, english) => {
  expect([durationShown(limit, zh), durationShown(limit, en)]).toEqual([chinese, english]);
});

test('what an address says and is no place, day or tab is passed over', () => {
  const said = { tab: 'rules', place: 150802, on: '2026-11-29', year: '1999' };
  expect(readLawSearch(said)).toEqual({ tab: 'rules', place: '150802', on: '2026-11-29' });
  expect(readLawSearch({ tab: 'nowhere', place: '15', on: 'today' })).toEqual({});
});
