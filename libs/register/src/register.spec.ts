import { registerOf } from './register';
import type { AddedOrgan, AddedPlace } from './entry';

const zone: AddedPlace = {
  code: '450471',
  name: '梧州高新技术产业开发区',
  kind: 'zone',
  parent: '450400',
  from: '2012-08-19',
  to: null,
  successors: [],
};
const office: AddedOrgan = {
  id: '150802-emergency',
  name: '临河区应急管理和矿产能源局',
  kind: 'emergency-department',
  place: '150802',
  from: '2024-01-01',
  to: '2024-12-31',
};

describe('an added place', () => {
  const { places, nameOf } = registerOf([zone], []);

  test('T-25: a zone stands from its first day on, with all above it', () => {
    expect([places.on('450471', '2012-08-18'), places.on('450471', '2012-08-19')?.name]).toEqual([null, zone.name]);
    expect(places.chainOn('450471', '2026-06-01').map(({ code }) => code)).toEqual(['450471', '450400', '450000', '000000']);
    expect(places.chainOn('450471', '2012-08-18')).toEqual([]);
    expect(nameOf('450471', '2026-06-01')).toBe('广西壮族自治区梧州市梧州高新技术产业开发区');
  });

  test('its last day is a day on which it stands', () => {
    const ended = registerOf([{ ...zone, to: '2026-03-31', successors: ['450403'] }], []).places;
    expect([ended.on('450471', '2026-03-31')?.name, ended.on('450471', '2026-04-01')]).toEqual([zone.name, null]);
    expect(ended.successorsOn('450471', '2026-03-31')).toEqual(['450471']);
    expect(ended.successorsOn('450471', '2026-04-01')).toEqual(['450403']);
  });

  test('T-56: a division that is renamed keeps the name of the release on the days before', () => {
    const renamed = registerOf([{ ...zone, code: '150802', name: '临河新区', kind: 'district', parent: '150800', from: '2026-01-01' }], []);
    const days = ['2005-06-01', '2025-12-31', '2026-01-01'];
    expect(days.map((day) => renamed.places.on('150802', day)?.name)).toEqual(['临河区', '临河区', '临河新区']);
    expect(renamed.organs.on('150802-emergency', '2025-12-31')?.name).toBe('临河区应急管理局');
    expect(renamed.organs.on('150802-emergency', '2026-01-01')?.name).toBe('临河新区应急管理局');
  });

  test('a zone that an administrator renames has its old name before, the new one from the day on', () => {
    const renamed = registerOf([zone, { ...zone, name: '梧州经济技术开发区', from: '2026-01-01' }], []);
    const names = (day: string) => [renamed.places.on('450471', day)?.name, renamed.organs.on('450471-committee', day)?.name];
    expect(names('2025-12-31')).toEqual([zone.name, '梧州高新技术产业开发区管理委员会']);
    expect(names('2026-01-01')).toEqual(['梧州经济技术开发区', '梧州经济技术开发区管理委员会']);
    expect(renamed.places.latest('450471')?.name).toBe('梧州经济技术开发区');
    expect(renamed.places.chainOf('450471')[0]?.name).toBe('梧州经济技术开发区');
  });

  test('what is recorded again for the same day puts right what was recorded before', () => {
    const again = registerOf([{ ...zone, name: '梧州开发去' }, zone], []);
    expect([again.places.on('450471', '2020-06-01')?.name, again.places.versions('450471').length]).toEqual([zone.name, 1]);
    const ended = registerOf([zone, { ...zone, to: '2025-12-31', successors: ['450403'] }], []);
    expect([ended.places.on('450471', '2025-12-31')?.name, ended.places.on('450471', '2026-01-01')]).toEqual([zone.name, null]);
    expect(ended.places.successorsOn('450471', '2026-01-01')).toEqual(['450403']);
  });
});

describe('an added organ', () => {
  const { nameOf } = registerOf([zone], [office]);

  test('T-56: the real name wins on its days, the pattern before; one that has ended keeps its last name', () => {
    const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'];
    expect(days.map((day) => nameOf(office.id, day))).toEqual(['临河区应急管理局', office.name, office.name, office.name]);
  });

  test('what is recorded later counts', () => {
    const again = registerOf([], [office, { ...office, name: '临河区应急局' }]);
    expect(again.nameOf(office.id, '2024-06-01')).toBe('临河区应急局');
    expect(
      again.organs
        .at('150802', '2024-06-01')
        .filter(({ id }) => id === office.id)
        .map(({ name }) => name),
    ).toEqual(['临河区应急局']);
  });

  test('T-25: a zone may have an organ of its own beside its committee', () => {
    const bureau: AddedOrgan = { ...office, id: '450471-emergency', name: '高新区应急管理局', place: '450471', to: null };
    const { organs } = registerOf([zone], [bureau]);
    expect(organs.at('450471', '2024-06-01').map(({ id }) => id)).toEqual(['450471-committee', '450471-emergency']);
    expect(organs.at('450471', '2023-06-01').map(({ id }) => id)).toEqual(['450471-committee']);
  });
});

describe('names', () => {
  const { nameOf, withNames } = registerOf([], []);

  test.each([
    ['150802-emergency', '2026-06-01', '临河区应急管理局'],
    ['150802-emergency', '2015-06-01', '临河区应急管理局'],
    ['150802-work-safety', '2026-06-01', '临河区安全生产监督管理局'],
    ['330103-government', '2026-06-01', '下城区人民政府'],
    ['150802-team', '2026-06-01', '临河区事故调查组'],
    ['150802', '2026-06-01', '内蒙古自治区巴彦淖尔市临河区'],
    ['152801', '1995-06-01', '内蒙古自治区巴彦淖尔盟临河市'],
    ['150802', '1995-06-01', '内蒙古自治区巴彦淖尔市临河区'],
    ['330103', '2015-06-01', '浙江省杭州市下城区'],
    ['330103', '2026-06-01', '浙江省杭州市下城区'],
    ['440117', '2001-06-01', '广东省广州市从化区'],
    ['000000', '2026-06-01', '中华人民共和国'],
    ['000000-government', '2026-06-01', '国务院'],
    ['150802-harbour', '2026-06-01', '150802-harbour'],
    ['999999-team', '2026-06-01', '999999-team'],
    ['999999', '2026-06-01', '999999'],
    ['', '2026-06-01', ''],
  ])('%s on %s is called %s', (id, day, name) => {
    expect(nameOf(id, day)).toBe(name);
  });

  test('a name without a day is the one that it bears today', () => {
    expect([nameOf('420600'), nameOf('150802-emergency'), nameOf('330103')]).toEqual([
      '湖北省襄阳市',
      '临河区应急管理局',
      '浙江省杭州市下城区',
    ]);
  });

  test('a sentence calls every organ by its name, and leaves other digits and strangers alone', () => {
    expect(withNames('由150802-market-supervision、330103-work-safety会同150802-team办理')).toBe(
      '由临河区市场监督管理局、下城区安全生产监督管理局会同临河区事故调查组办理',
    );
    expect(withNames('邮编 015000，150802-harbour，2022-09-19')).toBe('邮编 015000，150802-harbour，2022-09-19');
  });
});
