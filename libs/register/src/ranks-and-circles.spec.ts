import { changeFaults } from './checks';
import type { AddedPlace } from './entry';
import { releaseInForce } from './in-force';

const now = releaseInForce();
const county: AddedPlace = { code: '320599', name: '新县', kind: 'county', parent: '320500', from: '2026-01-01', to: null, successors: [] };

function fields(more: Partial<AddedPlace>): readonly string[] {
  return changeFaults({ kind: 'place', place: { ...county, ...more } }, now).map(({ field }) => field);
}

test('a county below a city, and a zone below a county, may be recorded', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ code: '320571', kind: 'zone', parent: '320583' })).toEqual([]);
});

test('a place lies below one of a higher rank, not below itself or what lies below it, and not below a zone', () => {
  expect(fields({ kind: 'city' })).toEqual(['kind']);
  expect(fields({ kind: 'province', parent: '320583' })).toEqual(['kind']);
  expect(fields({ code: '320500', kind: 'county', parent: '320583' })).toEqual(['parent']);
  expect(fields({ code: '320500' })).toEqual(['parent']);
  expect(fields({ parent: '320999' })).toEqual(['parent']);
});

test('a typing error in a code makes no zone of a city, which would take the law from its counties', () => {
  expect(fields({ code: '320500', kind: 'zone', parent: '320000' })).toEqual(['kind']);
});

test('an organ does not follow itself', () => {
  const organ = {
    id: '320500-housing',
    name: '苏州市住建局',
    kind: 'housing',
    place: '320500',
    from: '2020-01-01',
    to: '2025-06-30',
  } as const;
  const of = (successor: string) => changeFaults({ kind: 'organ', organ: { ...organ, successor } }, now).map(({ field }) => field);
  expect([of('320500-housing'), of('320500-transport')]).toEqual([['successor'], []]);
});

test('T-56: every place that stands can get another name', () => {
  const { places } = now.register;
  const standing = places.codes().flatMap((code) => places.on(code, county.from) ?? []);
  const refused = standing.filter(({ code, kind, parent }) => parent !== null && fields({ code, kind, parent }).length > 0);
  expect(standing.length).toBeGreaterThan(3_000);
  expect(refused).toEqual([]);
});
