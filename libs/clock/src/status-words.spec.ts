import { basis, onlyClock, plainRule } from './rule.fixture';
import type { ClockRule } from './rule';
import { statusWords } from './status-words';

const limit = (more: Partial<ClockRule> = {}, ...facts: { fact: string; at: string }[]) => {
  const rule = plainRule({ days: 10 }, more);
  return (now: string): string =>
    statusWords(onlyClock(rule, [{ fact: 'start', at: '2022-03-01' }, ...facts], '2022-03-02T00:00:00.000Z'), now).zh;
};

// The last day is 2022-03-11; its end is 16:00 UTC.
test('convention 4.5: what runs on is said by the moment of reading, not by that of writing', () => {
  expect([limit()('2022-03-11T15:59:59.999Z'), limit()('2022-03-11T16:00:00.000Z'), limit()('2022-03-21T00:00:00.000Z')]).toEqual([
    '进行中',
    '已超期1日',
    '已超期10日',
  ]);
});

test('convention 4.5: the department’s limit, one of the house, another organ, a window', () => {
  const late = '2022-03-14T00:00:00.000Z';
  const words = [limit({ layer: 'inner' })(late), limit({ layer: 'house' })(late), limit({ side: 'other' })(late)];
  expect([...words, limit({ onExpiry: 'lost' })(late)]).toEqual(['超部门时限3日', '超内部期限3日', '对方未复3日', '期限已过']);
});

test('a limit of hours that has passed on its own day is late by no whole day', () => {
  const hourly = onlyClock(plainRule({ hours: 2 }), [{ fact: 'start', at: '2022-03-01T01:00:00.000Z' }], '2022-03-01T01:00:00.000Z');
  const said = ['2022-03-01T02:59:00.000Z', '2022-03-01T03:30:00.000Z', '2022-03-01T16:00:00.000Z'].map(
    (now) => statusWords(hourly, now).zh,
  );
  expect(said).toEqual(['进行中', '今日已超期', '已超期1日']);
});

test('convention 4.5: done late reads 超期办结', () => {
  expect(limit({}, { fact: 'stop', at: '2022-03-12' })('2022-03-14T00:00:00.000Z')).toBe('超期办结');
  expect(limit({}, { fact: 'stop', at: '2022-03-11' })('2022-03-14T00:00:00.000Z')).toBe('按期办结');
});

test('convention 4.5: a paused clock says since when and what is left', () => {
  const suspensions = [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }];
  expect(limit({ suspensions }, { fact: 'from', at: '2022-03-05' })('2022-03-14T00:00:00.000Z')).toBe(
    '暂停计算（自2022-03-05起，尚余6日）',
  );
});
