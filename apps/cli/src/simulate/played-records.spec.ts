import { recordsSchema } from './record.schema';
import { simulate } from './simulate';

// Real accidents as they were published.
const huaihua = {
  id: 'huaihua-20250225',
  name: '沅水流域水上交通事故',
  occurred_at: '2025-02-25T10:24',
  province: '湖南省',
  place: '怀化市沅陵县',
  industry: '内河航运',
  accident_type: '水上交通',
  deaths: 15,
  missing: 1,
  serious_injuries: 0,
  direct_economic_loss_wan: 2160.7,
  level: '重大',
  casualty_timeline: [
    { as_of: '2025-02-26', deaths: 2, missing: 14 },
    { as_of: '2025-02-28T21:26', deaths: 11, missing: 5 },
    { as_of: '2025-11-14', deaths: 15, missing: 1 },
  ],
  investigating_authority: '湖南省人民政府',
  supervision_by: '国务院安委会',
  supervision_notice_date: '2025-02-25',
};
const wuhan = {
  id: 'wuhan-forklift-20230809',
  name: '叉车事故',
  occurred_at: '2023-08-09T11:00',
  province: '湖北省',
  place: '武汉市蔡甸区',
  industry: '特种设备',
  accident_type: '叉车',
  deaths: 1,
  level: '一般',
  investigating_authority: '武汉市市场监督管理局',
};
const onRoads = [
  ['linfen-20240319', '2024-03-19', '山西省', '临汾市', 14, '重大', '国务院安委会', null, '2024-03-26'],
  ['huaning-20240827', '2024-08-27', '云南省', '玉溪市华宁县', 3, '较大', '云南省安全生产委员会', '2024-09-02', '2024-09-03'],
  ['luan-20190429', '2019-04-29T06:00', '安徽省', '六安市金安区', 3, '较大', '安徽省安全生产委员会办公室', '2019-04-30', '2019-05-06'],
  ['zhongshan-20150508', '2015-05-08T12:00', '广东省', '中山市', 3, '较大', '广东省安全生产委员会办公室', '2015-05-18', '2015-05-15'],
] as const;

function played(published: object) {
  const [record] = recordsSchema.parse([published]);
  if (record === undefined) throw new Error('no record');
  const { failed, level, facts, clocks } = simulate(record);
  const verdicts = Object.fromEntries(facts.map(({ fact, official, computed, verdict }) => [fact, [official, computed, verdict]]));
  return { failed, level, verdicts, clocks: Object.fromEntries(clocks.map(({ rule, dueDate }) => [rule, dueDate])) };
}

test('LV-11, T-16: on the 沅水 the last toll of 15 dead and 1 missing is 16 dead as the law counts them; the window of reports ends on day 30', () => {
  const { failed, level, verdicts, clocks } = played(huaihua);
  expect([failed, level, clocks['RP-11']]).toEqual([null, '重大', '2025-03-27']);
  expect(verdicts['deaths']).toEqual([16, 16, 'equal']);
  expect(verdicts['investigating_authority']?.[2]).toBe('reading');
  expect(verdicts['casualty_timeline']).toBeUndefined();
});

test('T-16: a death that nobody published is a difference of the toll', () => {
  expect(played({ ...huaihua, deaths: 16 }).verdicts['deaths']).toEqual([17, 16, 'different']);
});

test('JU-24, T-26: a death by a fork-lift truck in 武汉 is investigated by the department of the city for special equipment', () => {
  expect(played(wuhan)).toMatchObject({
    failed: null,
    level: '一般',
    verdicts: { investigating_authority: ['武汉市市场监督管理局', '武汉市市场监督管理局', 'equal'] },
  });
});

test.each(onRoads)(
  '%s is played, supervision and all; RP-11 (article 13): on roads seven days',
  (id, at, province, place, deaths, level, by, notice, last) => {
    const road = { industry: '道路运输', accident_type: '道路交通' };
    const record = {
      id,
      name: '道路交通事故',
      occurred_at: at,
      province,
      place,
      ...road,
      deaths,
      level,
      supervision_by: by,
      supervision_notice_date: notice,
    };
    const { failed, verdicts, clocks } = played(record);
    expect([failed, verdicts['level'], clocks['RP-11']]).toEqual([null, [level, level, 'equal'], last]);
    // Of 一般 and 较大 a notice that states no limit has none (SV-29).
    expect('SV-06' in clocks).toBe(/重大/.test(level));
    expect(Object.entries(verdicts).filter(([, verdict]) => verdict[2] === 'different')).toEqual([]);
  },
);

test.each([
  [null, '2019-05-29'],
  ['自事故发生之日起30日内报审核', '2019-05-29'],
  ['自函发出之日起30日内', '2019-05-30'],
  ['自收到本通知之日起30日内', '2019-05-30'],
])('SV-06, SV-29: 30 days of a notice of 2019-04-30 on 2019-04-29, counted as it says (%s), else from the accident: %s', (note, last) => {
  const [id, occurred_at, province, place, deaths, level, supervision_by, supervision_notice_date] = onRoads[2];
  const road = { id, occurred_at, province, place, deaths, level, industry: '道路运输', accident_type: '道路交通' };
  const supervised = { supervision_by, supervision_notice_date, supervision_deadline_days: 30, supervision_deadline_note: note };
  const { clocks, verdicts } = played({ ...road, ...supervised });
  expect([clocks['SV-06'], verdicts['supervision_deadline_days']]).toEqual([last, [30, 30, 'echo']]);
});

test('what the form of a command does not take is a difference with its reason, and the rest is played', () => {
  const { failed, verdicts } = played({ ...wuhan, direct_economic_loss_wan: 1e12 });
  expect(failed).toBeNull();
  expect(verdicts['direct_economic_loss_wan']?.[2]).toBe('different');
  expect(played({ ...wuhan, name: '叉\u200b车事故' }).failed).toMatch(/^事故名称含有不可见的字符.*U\+200B/);
});
