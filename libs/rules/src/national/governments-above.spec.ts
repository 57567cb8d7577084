import { accident, shownAt } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const county = '150802-emergency';
const received = (by: string, at: string): Step => ['record-report-received', at, by, { from: 'department', way: 'phone' }];
const notice = (by: string, addressee: string, at = '2022-09-19 13:00'): Step => [
  'record-notice',
  at,
  by,
  { addressee, to: '总值班室', way: 'phone', what: '事故情况' },
];
const above = (...steps: readonly Step[]) =>
  shownAt('2022-09-19 14:00', steps)
    .tasks.filter(({ id }) => /higher-government|state-council/.test(id))
    .map(({ id, owner }) => [id, owner]);

const countyAsked = ['record-notice:higher-government:150802-government', '150802-government'];
const province = ['record-notice:state-council:150000-government', '150000-government'];
const ministry = ['record-notice:state-council:000000-emergency', '000000-emergency'];

test('RP-09, 突发事件应对法 article 17: the county government tells the next higher one, or skips to the State Council', () => {
  expect(above(accident())).toEqual([countyAsked]);
  expect(above(accident(), notice('150802-government', 'higher-government'))).toEqual([]);
  expect(above(accident(), notice('150802-government', 'state-council'))).toEqual([]);
  expect(above(accident(), notice('150800-government', 'higher-government'))).toEqual([countyAsked]);
});

test('RP-07, 493 article 10: from 重大 on the province and the State Council’s department tell the State Council, each once it has the report', () => {
  const major = [accident({ deaths: 12 }), notice('150802-government', 'higher-government')] as const;
  const atProvince = [...major, received('150000-emergency', '2022-09-19 12:00')] as const;
  const atMinistry = [...atProvince, received('000000-emergency', '2022-09-19 12:40')] as const;
  expect(above(...major)).toEqual([]);
  expect(above(...atProvince)).toEqual([province]);
  expect(above(...atMinistry)).toEqual([province, ministry]);
  expect(above(...atMinistry, notice('150000-government', 'state-council'))).toEqual([ministry]);
  const task = shownAt('2022-09-19 14:00', atProvince).tasks.find(({ id }) => id === province[0]);
  expect(task?.since).toBe('2022-09-19T04:00:00.000Z');
});

test('RP-07: of a larger accident the State Council is not told', () => {
  expect(above(accident({ deaths: 9 }), received('150000-emergency', '2022-09-19 12:00'))).toEqual([countyAsked]);
});

test('RP-15, 493 article 16: a moved object asks for its mark, sketch and written record until they are there', () => {
  const moved = (more: object): Step => [
    'record-moved-object',
    '2022-09-19 10:30',
    county,
    { ref: 'W1', what: '钢管3根', reason: 'rescue', ...more },
  ];
  const asked = (...steps: readonly Step[]) =>
    shownAt('2022-09-19 14:00', [accident(), ...steps])
      .tasks.filter(({ command }) => command === 'record-moved-object')
      .map(({ id, title }) => [id, title.zh.split('：')[1]]);
  expect(asked()).toEqual([]);
  expect(asked(moved({}))).toEqual([['record-moved-object:W1', '缺标志、现场简图、书面记录']]);
  expect(asked(moved({ mark: '喷漆' }), moved({ sketch: '简图1份' }))).toEqual([['record-moved-object:W1', '缺书面记录']]);
  expect(asked(moved({ mark: '喷漆', sketch: '简图1份' }), moved({ writtenRecord: '记录1份' }))).toEqual([]);
  expect(asked(moved({ mark: '喷漆', sketch: '简图1份', writtenRecord: '记录1份' }), moved({ ref: 'W2' })).map(([id]) => id)).toEqual([
    'record-moved-object:W2',
  ]);
});
