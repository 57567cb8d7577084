import type { AddedPlace } from './entry';
import { registerOf } from './register';

const zone: AddedPlace = {
  code: '211171',
  name: '辽滨经济技术开发区',
  kind: 'zone',
  parent: '211100',
  from: '2013-01-17',
  to: null,
  successors: [],
};

test('T-56: a county that an administrator renames keeps its name on the days before', () => {
  const renamed: AddedPlace = { ...zone, code: '211122', name: '新盘山县', kind: 'county', from: '2025-06-01' };
  const { places } = registerOf([renamed], []);
  const nameOn = (day: string) => places.on('211122', day)?.name;
  expect([nameOn('2015-08-12'), nameOn('2025-05-31'), nameOn('2025-06-01')]).toEqual(['盘山县', '盘山县', '新盘山县']);
});

test('T-56: a zone that an administrator added is renamed as a place of the release is', () => {
  const { places, nameOf } = registerOf([zone, { ...zone, name: '辽东湾新区', from: '2020-03-01' }], []);
  const nameOn = (day: string) => places.on(zone.code, day)?.name;
  expect([nameOn('2020-02-29'), nameOn('2020-03-01')]).toEqual(['辽滨经济技术开发区', '辽东湾新区']);
  expect(nameOf(zone.code)).toBe('辽宁省盘锦市辽东湾新区');
});

test('T-56: of two entries with the same first day the later one counts', () => {
  const { places } = registerOf([zone, { ...zone, name: '辽滨沿海经济技术开发区' }], []);
  expect(places.versions(zone.code).map(({ name }) => name)).toEqual(['辽滨沿海经济技术开发区']);
});

test('T-25: a zone stands from the first to the last day that its paper gives it, both included', () => {
  const { places } = registerOf([{ ...zone, to: '2020-12-31' }], []);
  const stands = ['2013-01-16', '2013-01-17', '2020-12-31', '2021-01-01'].map((day) => places.on(zone.code, day) !== null);
  expect(stands).toEqual([false, true, true, false]);
});
