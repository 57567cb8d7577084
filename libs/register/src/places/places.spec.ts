import { placesOf, releasePlaces } from '../index';
import type { PlaceVersion } from '../index';

const places = placesOf(releasePlaces, []);
const today = '2026-11-29';

function nameOn(code: string, day: string): string | null {
  return places.on(code, day)?.name ?? null;
}

test('a county that became a district is found under its code of the year', () => {
  expect([nameOn('440117', '2015-06-01'), nameOn('440184', '2015-06-01')]).toEqual(['从化区', null]);
  expect([nameOn('371727', '2015-06-01'), nameOn('371703', '2015-06-01')]).toEqual(['定陶县', null]);
  expect([nameOn('371727', '2017-06-01'), nameOn('371703', '2017-06-01')]).toEqual([null, '定陶区']);
  expect(places.successorsOn('371727', '2017-06-01')).toEqual(['371703']);
});

test('a change of name under one code is a second version, and no end', () => {
  expect([nameOn('420600', '2009-06-01'), nameOn('420600', '2012-06-01')]).toEqual(['襄樊市', '襄阳市']);
  expect([nameOn('530800', '2006-06-01'), nameOn('530800', '2008-06-01')]).toEqual(['思茅市', '普洱市']);
  expect(places.successorsOn('420600', today)).toEqual(['420600']);
});

test('a city that was joined to another one is followed there, its districts one by one', () => {
  expect(nameOn('371200', '2015-06-01')).toBe('莱芜市');
  expect(nameOn('370116', '2020-06-01')).toBe('莱芜区');
  expect(places.successorsOn('371202', '2020-06-01')).toEqual(['370116']);
  expect(places.successorsOn('371200', '2020-06-01')).toEqual(['370100']);
});

test('an abolished district has all who took over, the main one first', () => {
  expect(places.successorsOn('330104', '2022-06-01')).toEqual(['330102', '330114']);
  expect(places.successorsOn('500112', today)).toEqual(['500157', '500109']);
  expect(places.successorsOn('500112', '2025-11-05')).toEqual(['500112']);
  expect(places.predecessors('310101')).toEqual(expect.arrayContaining(['310102', '310103']));
});

test('a place stands from the first day on which it is known to, and has no successor before', () => {
  expect([nameOn('500157', '2025-11-05'), nameOn('500157', '2025-11-06')]).toEqual([null, '两江新区']);
  expect(places.successorsOn('500157', '2020-01-01')).toEqual([]);
  expect(places.chainOn('500157', '2020-01-01')).toEqual([]);
});

test('between two lists both versions count, and the certain one goes first', () => {
  const [before, after] = places.versions('420600');
  expect([before?.name, after?.name]).toEqual(['襄樊市', '襄阳市']);
  expect(nameOn('420600', before?.until?.last ?? '')).toBe('襄樊市');
  expect(nameOn('420600', after?.since.by ?? '')).toBe('襄阳市');
  expect(before?.until).toEqual({ last: after?.since.after, goneBy: after?.since.by });
});

test('a day before the first list is answered by the first list', () => {
  expect(nameOn('310103', '1975-01-01')).toBe('卢湾区');
});

test('full names begin with the province, and the corps bears its own', () => {
  expect(places.fullName('150802', '2022-01-01')).toBe('内蒙古自治区巴彦淖尔市临河区');
  expect(places.fullName('500103', '2022-01-01')).toBe('重庆市渝中区');
  expect(places.fullName('419001', '2022-01-01')).toBe('河南省济源市');
  expect(places.fullName('660800', '2022-01-01')).toBe('新疆生产建设兵团第八师');
  expect(places.fullName('000000', '2022-01-01')).toBe('');
});

const zone: PlaceVersion = {
  code: '659001',
  name: '石河子新市',
  kind: 'county-city',
  parent: '650000',
  since: { after: '2027-02-28', by: '2027-03-01' },
  until: null,
  successors: [],
};

test('from its first day an addition stands for the version of the release', () => {
  const added = placesOf(releasePlaces, [zone]);
  expect([added.on('659001', '2027-02-28')?.name, added.on('659001', '2027-03-01')?.name]).toEqual(['石河子市', '石河子新市']);
  expect(added.search('石河子新市', '2027-03-01', 5).map(({ code }) => code)).toEqual(['659001']);
});

test('an addition that ends ends the place, and names its successor', () => {
  const ended = placesOf(releasePlaces, [{ ...zone, until: { last: '2028-04-30', goneBy: '2028-05-01' }, successors: ['650100'] }]);
  expect(ended.on('659001', '2028-05-01')).toBeNull();
  expect(ended.successorsOn('659001', '2028-05-01')).toEqual(['650100']);
});

test('a place whose parent had not begun or had ended hangs on the version next in time', () => {
  const added = placesOf(releasePlaces, [
    { ...zone, code: '500191', parent: '500157', since: { after: '2012-12-31', by: '2013-01-01' } },
    { ...zone, code: '321091', parent: '321011', since: { after: '2012-12-31', by: '2013-01-01' } },
  ]);
  expect(added.chainOn('500191', '2015-01-01').map(({ name }) => name)).toEqual(['石河子新市', '两江新区', '重庆市', '中华人民共和国']);
  expect(added.chainOn('321091', '2024-01-01').map(({ name }) => name)).toEqual([
    '石河子新市',
    '维扬区',
    '扬州市',
    '江苏省',
    '中华人民共和国',
  ]);
});
