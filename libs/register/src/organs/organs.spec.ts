import { organsOf } from './organs';
import type { OrganVersion } from './organ-version';
import type { PlaceVersion } from '../places/place-version';
import { placesOf } from '../places/places';
import { releasePlaces } from '../places/release';

const zone: PlaceVersion = {
  code: '441371',
  name: '仲恺高新技术产业开发区',
  kind: 'zone',
  parent: '441300',
  since: { after: null, by: '1992-11-09' },
  until: null,
  successors: [],
};
const places = placesOf(releasePlaces, [zone]);
const organs = organsOf(places, []);
const today = '2026-06-01';
const nameOf = (id: string, day = today) => organs.on(id, day)?.name ?? null;

describe('T-56: names follow the kind of the place', () => {
  test.each([
    ['150000-emergency', '内蒙古自治区应急管理厅'],
    ['110000-emergency', '北京市应急管理局'],
    ['150802-emergency', '临河区应急管理局'],
    ['110000-transport', '北京市交通委员会'],
    ['120000-housing', '天津市住房和城乡建设委员会'],
    ['410000-housing', '河南省住房和城乡建设厅'],
    ['640000-market-supervision', '宁夏回族自治区市场监督管理厅'],
    ['320500-market-supervision', '苏州市市场监督管理局'],
    ['150800-government', '巴彦淖尔市人民政府'],
    ['152500-government', '锡林郭勒盟行政公署'],
    ['232700-government', '大兴安岭地区行政公署'],
    ['150802-public-security', '巴彦淖尔市公安局临河区分局'],
    ['110106-public-security', '北京市公安局丰台分局'],
    ['120116-public-security', '天津市公安局滨海分局'],
    ['150821-public-security', '五原县公安局'],
    ['150000-public-security', '内蒙古自治区公安厅'],
    ['150802-procuratorate', '巴彦淖尔市临河区人民检察院'],
    ['152500-procuratorate', '内蒙古自治区人民检察院锡林郭勒分院'],
    ['232700-procuratorate', '黑龙江省人民检察院大兴安岭分院'],
    ['110106-fire-rescue', '丰台区消防救援支队'],
    ['150800-fire-rescue', '巴彦淖尔市消防救援支队'],
    ['150821-fire-rescue', '五原县消防救援大队'],
    ['660000-government', '新疆生产建设兵团'],
    ['660000-emergency', '新疆生产建设兵团应急管理局'],
    ['660000-safety-commission', '新疆生产建设兵团安全生产委员会'],
    ['660800-emergency', '新疆生产建设兵团第八师应急管理局'],
    ['441900-safety-commission', '东莞市安全生产委员会'],
    ['441371-committee', '仲恺高新技术产业开发区管理委员会'],
    ['000000-mine-safety', '国家矿山安全监察局'],
    ['150000-mine-safety', '国家矿山安全监察局内蒙古局'],
  ])('%s is %s', (id, name) => {
    expect(nameOf(id)).toBe(name);
  });
});

test('T-30: a body that is no more is known in its years, with the one that took over', () => {
  expect(organs.on('150802-work-safety', '2018-12-31')).toMatchObject({
    name: '临河区安全生产监督管理局',
    successor: '150802-emergency',
  });
  expect([nameOf('150802-work-safety', '2019-07-01'), nameOf('150802-emergency', '2019-07-01')]).toEqual([null, '临河区应急管理局']);
  expect(nameOf('150802-emergency', '2018-10-31')).toBeNull();
  expect(organs.on('320500-industry-commerce', '2015-05-05')).toMatchObject({ successor: '320500-market-supervision' });
  expect(organs.on('320500-legal-office', '2015-05-05')).toMatchObject({ successor: '320500-justice' });
});

test('the reform of 2018 went down from the provinces; while it did, a paper bears the old name or the new one', () => {
  expect([nameOf('410000-emergency', '2018-10-01'), nameOf('150800-emergency', '2018-10-01')]).toEqual(['河南省应急管理厅', null]);
  const both = ['150802-work-safety', '150802-emergency'].map((id) => nameOf(id, '2019-02-10'));
  expect(both).toEqual(['临河区安全生产监督管理局', '临河区应急管理局']);
});

test('a body that was renamed keeps its id and had its own name on each day', () => {
  const days = ['2012-05-05', '2013-06-09', '2018-10-08', '2020-10-08', '2020-10-09'];
  expect(days.map((day) => nameOf('000000-mine-safety', day))).toEqual([...Array(4).fill('国家煤矿安全监察局'), '国家矿山安全监察局']);
  expect([nameOf('000000-energy', days[0]), nameOf('000000-energy', days[1])]).toEqual(['国家电力监管委员会', '国家能源局']);
  expect([nameOf('000000-railway', '2013-03-13'), nameOf('000000-railway', '2013-03-14')]).toEqual(['铁道部', '国家铁路局']);
  expect([nameOf('150821-fire-rescue', days[2]), nameOf('150821-fire-rescue', '2018-10-09')]).toEqual([
    '五原县公安消防大队',
    '五原县消防救援大队',
  ]);
});

test('a zone has its committee and nothing else until it is recorded (T-25)', () => {
  expect(organs.at('441371', today).map(({ id }) => id)).toEqual(['441371-committee']);
  expect(organs.on('441371-government', today)).toBeNull();
});

test('an id of no pattern, and a place that is not in the register, are not known', () => {
  expect([nameOf('150802-harbour-office'), nameOf('999999-government'), nameOf('150802')]).toEqual([null, null, null]);
});

describe('JU-24: the bodies of special laws, by district', () => {
  const namesFor = (place: string, kind: string, day = today) =>
    organs
      .special(place)
      .filter((body) => body.kind === kind && (body.to === null || day <= body.to) && (body.from === null || body.from <= day))
      .map(({ name }) => name);

  test.each([
    ['150802', 'mine-safety-agency', ['国家矿山安全监察局内蒙古局', '国家矿山安全监察局']],
    ['150802', 'railway-agency', ['国家铁路局']],
    ['150403', 'railway-agency', ['沈阳铁路监督管理局', '国家铁路局']],
    ['110106', 'railway-agency', ['国家铁路局']],
    ['320507', 'power-regulator', ['国家能源局江苏监管办公室', '国家能源局']],
    ['441322', 'power-regulator', ['国家能源局南方监管局', '国家能源局']],
    ['441322', 'maritime-agency', ['广东海事局', '交通运输部海事局']],
    ['440305', 'maritime-agency', ['深圳海事局', '交通运输部海事局']],
    ['320703', 'maritime-agency', ['连云港海事局', '交通运输部海事局']],
    ['654023', 'civil-aviation-agency', ['中国民用航空新疆管理局', '中国民用航空局']],
    ['320507', 'market-supervision', ['苏州市市场监督管理局', '江苏省市场监督管理局', '国家市场监督管理总局']],
    ['419001', 'market-supervision', ['济源市市场监督管理局', '河南省市场监督管理局', '国家市场监督管理总局']],
    ['110106', 'market-supervision', ['北京市市场监督管理局', '国家市场监督管理总局']],
    ['660800', 'mine-safety-agency', ['国家矿山安全监察局新疆局', '国家矿山安全监察局']],
  ])('of %s the %s: %j', (place, kind, names) => {
    expect(namesFor(place, kind)).toEqual(names);
  });

  test('where a body is not equally sure of its whole district, a place knows how sure it is', () => {
    expect(organs.special('150403').find(({ id }) => id === '210000-railway')?.sure).toBe('I');
    expect(organs.special('232721').find(({ id }) => id === '210000-railway')?.sure).toBe('R');
    expect(organs.on('210000-railway', today)?.serves).toEqual(expect.arrayContaining(['230000', '150400']));
  });

  test('counties share the bodies of their city, province and country, and add little of their own', () => {
    const [here, beside] = [organs.special('150802'), organs.special('150821')];
    const own = here.filter((body) => !beside.includes(body));
    expect(own.every(({ place }) => place === '150802')).toBe(true);
    expect(JSON.stringify(own).length).toBeLessThan(2000);
    expect(organs.special('150802')).toBe(here);
  });
});

describe('additions of an administrator', () => {
  const office: OrganVersion = {
    id: '150802-emergency',
    name: '临河区应急管理和矿产能源局',
    place: '150802',
    kind: 'emergency-department',
    from: '2024-01-01',
    to: '2024-12-31',
    origin: 'added',
  };
  const branch: OrganVersion = {
    ...office,
    id: '150800-mine-safety',
    name: '内蒙古局监察执法三处',
    kind: 'mine-safety-agency',
    serves: ['150800'],
    place: '150800',
  };
  const more = organsOf(places, [office, branch]);

  test('T-56: the real name holds on the days of its span, the pattern before it; one that has ended is gone', () => {
    const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'];
    expect(days.map((day) => more.on(office.id, day)?.name)).toEqual(['临河区应急管理局', office.name, office.name, undefined]);
    expect(more.at('150802', '2024-06-01').filter(({ id }) => id === office.id)).toEqual([office]);
  });

  test('JU-24: a branch with a district of its own is a body of the line there, beside the bureau above it', () => {
    const bodies = more.special('150802').filter(({ kind }) => kind === 'mine-safety-agency');
    expect(bodies.map(({ id }) => id)).toEqual(expect.arrayContaining(['150800-mine-safety', '150000-mine-safety']));
    expect(more.special('152502').map(({ id }) => id)).not.toContain('150800-mine-safety');
    expect(more.special('150802').map(({ id }) => id)).not.toContain(office.id);
  });
});

describe('search', () => {
  const found = (text: string) => organs.search(text, today, 10).map(({ name }) => name);

  test.each([
    ['临河应急', '临河区应急管理局'],
    ['临河区应急管理局', '临河区应急管理局'],
    ['内蒙古公安厅', '内蒙古自治区公安厅'],
    ['矿山安全监察局内蒙古', '国家矿山安全监察局内蒙古局'],
    ['南方监管局', '国家能源局南方监管局'],
    ['国家铁路局', '国家铁路局'],
    ['临河区安', '临河区安全生产委员会'],
    ['临河区安委会', '临河区安全生产委员会'],
    ['临河区安委办', '临河区安全生产委员会办公室'],
    ['仲恺', '仲恺高新技术产业开发区管理委员会'],
  ])('%s finds %s', (text, name) => {
    expect(found(text)).toContain(name);
  });

  test('a place alone gives its organs, a word of nothing gives nothing, and no more than was asked for', () => {
    expect(found('临河区')).toContain('临河区人民政府');
    expect([found(''), found('不存在的机关')]).toEqual([[], []]);
    expect(organs.search('临河区', today, 3)).toHaveLength(3);
  });
});
