import { rankOf } from '@app/domain';
import { organs } from './organs';
import { places } from './places';

const byCode = new Map(places.map((place) => [place.code, place]));

test('codes and organ ids are unique', () => {
  expect(byCode.size).toBe(places.length);
  expect(new Set(organs.map(({ id }) => id)).size).toBe(organs.length);
});

test('every place but the country hangs on a place that stands before it, one rank higher or at the province', () => {
  const ranks = ['county', 'city', 'provincial', 'national'];
  for (const [index, place] of places.entries()) {
    if (place.parent === null) continue;
    const parent = byCode.get(place.parent);
    expect(parent).toBeDefined();
    expect(places.findIndex(({ code }) => code === place.parent)).toBeLessThan(index);
    expect(ranks.indexOf(rankOf(parent?.kind ?? 'zone') ?? '')).toBeGreaterThan(ranks.indexOf(rankOf(place.kind) ?? ''));
    expect(place.code.slice(0, 2)).toBe(place.parent === '000000' ? place.code.slice(0, 2) : place.parent.slice(0, 2));
  }
});

test('the governments, supervisors and procuratorates of the three demo accidents are known and stood then', () => {
  const named = new Map(organs.map((organ) => [organ.id, organ]));
  const wanted: readonly (readonly [string, string, number])[] = [
    ['150802-government', '临河区人民政府', 2022],
    ['150802-procuratorate', '临河区人民检察院', 2022],
    ['330000-government', '浙江省人民政府', 2023],
    ['000000-safety-commission', '国务院安全生产委员会', 2023],
    ['441300-government', '惠州市人民政府', 2022],
    ['440000-emergency', '广东省应急管理厅', 2022],
    ['440000-safety-office', '广东省安全生产委员会办公室', 2022],
  ];
  for (const [id, name, year] of wanted) {
    const organ = named.get(id);
    expect(organ?.name).toBe(name);
    expect(organ?.validFrom).toBeLessThanOrEqual(year);
  }
});

test('a city directly under a province and a county of a municipality have no city above them (T-25)', () => {
  expect([byCode.get('419001')?.parent, byCode.get('500241')?.parent]).toEqual(['410000', '500000']);
});
