import type { AddedPlace } from './entry';
import { namedOn, unknownOn } from './named';
import type { Wanted } from './named';
import { registerOf } from './register';
import { unknownInWords } from './unknown-words';

const zone: AddedPlace = {
  code: '450471',
  name: '梧州高新技术产业开发区',
  kind: 'zone',
  parent: '450400',
  from: '2012-08-19',
  to: null,
  successors: [],
};
const register = registerOf([zone], []);
const organ = (id: string): Wanted => ({ picks: 'organ', id });
const place = (id: string): Wanted => ({ picks: 'place', id });

describe('what the register does not have on a day', () => {
  const today = '2026-06-01';

  test.each([
    ['an organ that stands', organ('150802-emergency'), today],
    ['an organ of an abolished place, on a day of its own', organ('330103-government'), '2015-06-01'],
    ['a team', organ('150802-team'), today],
    ['a zone’s committee', organ('450471-committee'), today],
    ['a body that a special law names', organ('150000-mine-safety'), today],
    ['a place', place('150802'), today],
    ['an abolished place: an accident may be told late', place('440184'), today],
    ['a place that did not stand yet', place('440117'), '2001-06-01'],
  ])('%s is known: %j on %s', (_what, wanted, day) => {
    expect(unknownOn(wanted, day, register)).toBeNull();
  });

  test.each([
    ['no such place', place('999999'), today, '没有这个地区：999999', 'no such place: 999999'],
    [
      'of an organ of no place, the place and not the organ',
      organ('999999-government'),
      today,
      '没有这个地区：999999',
      'no such place: 999999',
    ],
    ['a team of no place', organ('999999-team'), today, '没有这个地区：999999', 'no such place: 999999'],
    [
      'no such organ',
      organ('150802-harbour'),
      today,
      '内蒙古自治区巴彦淖尔市临河区在2026-06-01没有这个机关：150802-harbour',
      'no such organ in 内蒙古自治区巴彦淖尔市临河区 on 2026-06-01: 150802-harbour',
    ],
    [
      'a body before it existed',
      organ('150802-emergency'),
      '2018-10-31',
      '临河区应急管理局在2018-10-31尚未设立，当时由临河区安全生产监督管理局（150802-work-safety）承担其工作',
      '临河区应急管理局 did not exist yet on 2018-10-31; its matters were those of 临河区安全生产监督管理局 (150802-work-safety)',
    ],
    [
      'T-30: a body that is gone',
      organ('150802-industry-commerce'),
      '2019-07-01',
      '临河区工商行政管理局在2019-07-01已经撤销或者更名，其工作由临河区市场监督管理局（150802-market-supervision）承继',
      '临河区工商行政管理局 did not exist on 2019-07-01; its matters are carried on by 临河区市场监督管理局 (150802-market-supervision)',
    ],
    [
      'T-30: body and place are gone, over two steps',
      organ('330103-industry-commerce'),
      '2022-06-01',
      '下城区工商行政管理局在2022-06-01已经撤销或者更名，其工作由拱墅区市场监督管理局（330105-market-supervision）承继',
      '下城区工商行政管理局 did not exist on 2022-06-01; its matters are carried on by 拱墅区市场监督管理局 (330105-market-supervision)',
    ],
  ])('%s: %j on %s', (_what, wanted, day, zh, en) => {
    const unknown = unknownOn(wanted, day, register);
    expect(unknown === null ? null : unknownInWords(unknown, day, register)).toEqual({ zh, en: en.replaceAll(/ \(([^)]*)\)/g, '（$1）') });
  });

  test('T-30: a district that was divided names all who carry its body on', () => {
    expect(unknownOn(organ('330104-emergency'), '2022-06-01', register)).toEqual({
      because: 'gone',
      id: '330104-emergency',
      successors: ['330102-emergency', '330114-emergency'],
    });
  });

  test('a body of a district that did not exist yet names that of the county before it', () => {
    expect(unknownOn(organ('440117-government'), '2001-06-01', register)).toEqual({
      because: 'not-yet',
      id: '440117-government',
      predecessors: ['440184-government'],
    });
  });
});

describe('what an act keeps of the organs and places that it names', () => {
  test('each as it was on the day, with all above it', () => {
    const { organs, places } = namedOn([organ('150802-emergency'), place('450471')], '2026-06-01', register);
    expect(organs['150802-emergency']).toMatchObject({ name: '临河区应急管理局', place: '150802' });
    expect(Object.keys(places).toSorted()).toEqual(['000000', '150000', '150800', '150802', '450000', '450400', '450471']);
    expect(places['450471']).toEqual({ name: zone.name, kind: 'zone', parent: '450400' });
    expect(places['000000']).toMatchObject({ kind: 'country', parent: null });
  });

  test('an old day has the old names', () => {
    const { organs, places } = namedOn([organ('420600-work-safety')], '2009-06-01', register);
    expect(organs['420600-work-safety']?.name).toBe('襄樊市安全生产监督管理局');
    expect(places['420600']?.name).toBe('襄樊市');
  });

  test('T-30: a body says whose matters it carries on; one that follows nobody says nothing', () => {
    const { organs } = namedOn([organ('330105-market-supervision'), organ('450471-committee')], '2022-06-01', register);
    expect(organs['330105-market-supervision']?.succeeds).toEqual(
      expect.arrayContaining(['330103-industry-commerce', '330105-industry-commerce']),
    );
    expect(organs['450471-committee']).toEqual({ name: '梧州高新技术产业开发区管理委员会', place: '450471' });
  });

  test('T-30: while the one before it stands, a body does not carry on its matters', () => {
    const succeeds = (day: string) => namedOn([organ('330105-government')], day, register).organs['330105-government']?.succeeds ?? [];
    expect([succeeds('2015-06-01').includes('330103-government'), succeeds('2022-06-01').includes('330103-government')]).toEqual([
      false,
      true,
    ]);
  });

  test('a team is called by its place', () => {
    expect(namedOn([organ('150802-team')], '2026-06-01', register).organs['150802-team']).toEqual({
      name: '临河区事故调查组',
      place: '150802',
    });
  });

  test('an abolished place keeps its last name and all above it', () => {
    expect(namedOn([place('330103')], '2026-06-01', register).places['330103']).toEqual({
      name: '下城区',
      kind: 'district',
      parent: '330100',
    });
  });

  test('what the register does not have is left out', () => {
    expect(namedOn([organ('150802-harbour'), organ('150802-emergency'), place('999999')], '2018-06-01', register)).toEqual({
      organs: {},
      places: {},
    });
  });
});
