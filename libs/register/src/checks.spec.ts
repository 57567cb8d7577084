import type { CalendarEdition } from '@app/calendar';
import { changeFaults, concerned, freeZoneCode } from './checks';
import type { AddedOrgan, AddedPlace, RegisterChange } from './entry';
import { inForceOf, releaseInForce } from './in-force';

const release = releaseInForce();
const zone: AddedPlace = {
  code: '150871',
  name: '某开发区',
  kind: 'zone',
  parent: '150800',
  from: '2020-01-01',
  to: null,
  successors: [],
};
const office: AddedOrgan = {
  id: '150802-emergency',
  name: '临河区应急管理和矿产能源局',
  kind: 'emergency-department',
  place: '150802',
  from: '2024-01-01',
  to: null,
};
const asPlace = (more: Partial<AddedPlace>): RegisterChange => ({ kind: 'place', place: { ...zone, ...more } });
const asOrgan = (more: Partial<AddedOrgan>): RegisterChange => ({ kind: 'organ', organ: { ...office, ...more } });
const fields = (change: RegisterChange, now = release) => changeFaults(change, now).map(({ field, reason }) => `${field}: ${reason.zh}`);

describe('a place', () => {
  test.each([
    ['a zone in a city', {}],
    ['a zone in a county', { parent: '150802' }],
    ['a zone right below a province', { code: '150071', parent: '150000' }],
    ['a zone in a county right below its province', { code: '419071', parent: '419001' }],
    ['a zone in a district of a municipality', { code: '500171', parent: '500103' }],
    ['a county that is renamed', { code: '150802', name: '临河新区', kind: 'district' as const }],
    ['a province that is renamed', { code: '150000', name: '新名', kind: 'autonomous-region' as const, parent: '000000' }],
    ['a zone that ends on the day on which it began', { to: '2020-01-01', successors: ['150802', '330103'] }],
    ['a zone under a place of its years', { code: '330171', parent: '330103', from: '2015-01-01', to: '2020-12-31' }],
  ])('%s passes', (_what, more) => {
    expect(fields(asPlace(more))).toEqual([]);
  });

  test.each([
    ['below a place that is none', { parent: '999999' }, ['parent: 2020-01-01没有这个上级地区：999999']],
    [
      'below a place that had ended',
      { code: '330171', parent: '330103', from: '2022-01-01' },
      ['parent: 2022-01-01没有这个上级地区：330103'],
    ],
    ['above itself', { code: '150802', kind: 'district' as const, parent: '150802' }, ['parent: 不能以自己或者自己之下的地区为上级']],
    ['whose code is of another city', { code: '150271' }, ['code: 代码应以上级地区的代码 1508 开头']],
    ['whose code is of another province', { code: '160071', parent: '150000' }, ['code: 代码应以上级地区的代码 15 开头']],
    ['a second country', { kind: 'country' as const }, ['kind: 国家只有一个']],
    ['that ends before it begins', { to: '2019-12-31' }, ['to: 终止日期早于起始日期']],
    ['followed by nothing that is known', { to: '2021-12-31', successors: ['150802', '999999'] }, ['successors.1: 没有这个地区：999999']],
  ])('one %s has that fault and no other', (_what, more, faults) => {
    expect(fields(asPlace(more))).toEqual(faults);
  });

  test('no place is below a zone', () => {
    const now = inForceOf(2, [asPlace({})]);
    expect(fields(asPlace({ code: '150872', parent: '150871' }), now)).toEqual(['parent: 开发区之下不设地区']);
  });

  test('a city is not below its own county, and nothing runs in a circle', () => {
    const city = asPlace({ code: '150800', name: '巴彦淖尔市', kind: 'city', parent: '150802' });
    expect(changeFaults(city, release)).toEqual([
      { field: 'parent', reason: { zh: '不能以自己或者自己之下的地区为上级', en: expect.stringContaining('below') as string } },
    ]);
  });

  test('a code that is gone may be taken up again, and every fault is said', () => {
    expect(fields(asPlace({ parent: '999999', kind: 'country', to: '2019-12-31', successors: ['999998'] }))).toHaveLength(4);
  });
});

describe('an organ', () => {
  test.each([
    ['a name on a letterhead', {}],
    ['a body of its own', { id: '150800-mine-safety', place: '150800', serves: ['150800', '330103'], successor: '150000-mine-safety' }],
    ['a body of a place that is gone, of its years', { id: '330103-emergency', place: '330103', from: '2019-01-01', to: '2020-12-31' }],
  ])('%s passes', (_what, more) => {
    expect(fields(asOrgan(more))).toEqual([]);
  });

  test.each([
    ['of no place', { id: '999999-emergency', place: '999999' }, ['place: 2024-01-01没有这个地区：999999']],
    ['whose id is of another place', { id: '150821-emergency' }, ['id: 编号应以 150802- 开头']],
    ['that is a team', { id: '150802-team' }, ['id: 事故调查组不列为机关']],
    ['that ends before it begins', { to: '2023-12-31' }, ['to: 终止日期早于起始日期']],
    ['that serves a place that is none', { serves: ['150802', '999999'] }, ['serves.1: 没有这个地区：999999']],
    ['carried on by nobody known', { to: '2024-12-31', successor: '150802-harbour' }, ['successor: 没有这个机关：150802-harbour']],
  ])('one %s has that fault and no other', (_what, more, faults) => {
    expect(fields(asOrgan(more))).toEqual(faults);
  });
});

test('a notice is taken in once; its amendment is one of its own', () => {
  const notice: CalendarEdition = { id: '2026', year: 2026, number: null, issuedOn: null, note: null, off: [], worked: [] };
  const change = (id: string): RegisterChange => ({ kind: 'notice', notice: { ...notice, id }, sha256: '' });
  expect(fields(change('2026-a1'))).toEqual([]);
  expect(changeFaults(change('2026'), release)).toEqual([
    {
      field: 'file',
      reason: { zh: expect.stringContaining('2026-a1') as string, en: expect.stringContaining('2026-a1') as string },
    },
  ]);
  expect(fields(change('2026-a1'), inForceOf(2, [change('2026-a1')]))).toHaveLength(1);
});

describe('the code of a zone', () => {
  test('is the first free one behind the four digits of its city, in a city and in a county', () => {
    expect([freeZoneCode('150800', release.register), freeZoneCode('150802', release.register)]).toEqual(['150871', '150871']);
    const next = inForceOf(3, [asPlace({}), asPlace({ code: '150873' })]);
    expect(freeZoneCode('150802', next.register)).toBe('150872');
  });

  test('is never that of a zone that has ended', () => {
    const next = inForceOf(2, [asPlace({ to: '2020-12-31' })]);
    expect(freeZoneCode('150800', next.register)).toBe('150872');
  });

  test('has an end', () => {
    const all = Array.from({ length: 29 }, (_, index) => asPlace({ code: String(150_871 + index) }));
    expect(freeZoneCode('150800', inForceOf(28, all.slice(1)).register)).toBe('150871');
    expect(freeZoneCode('150800', inForceOf(29, all).register)).toBeNull();
  });
});

describe('whose cases a change may concern', () => {
  test('a zone: all below the place above it, and no neighbours', () => {
    const places = concerned(asPlace({}), inForceOf(2, [asPlace({})]));
    expect(places).toEqual(expect.arrayContaining(['150800', '150802', '150821', '150871']));
    expect(places.filter((code) => !code.startsWith('1508') && !code.startsWith('1528'))).toEqual([]);
  });

  test('an organ: all below its place, or below those that it serves', () => {
    expect(concerned(asOrgan({}), release)).toEqual(['150802']);
    const serving = concerned(asOrgan({ serves: ['150800'] }), release);
    expect(serving).toEqual(expect.arrayContaining(['150802', '150821']));
  });

  test('a notice: no place by its place', () => {
    expect(
      concerned(
        { kind: 'notice', notice: { id: '2027', year: 2027, number: null, issuedOn: null, note: null, off: [], worked: [] }, sha256: '' },
        release,
      ),
    ).toEqual([]);
  });
});
