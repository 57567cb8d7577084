import { placesOf } from '../places/places';
import type { PlaceVersion } from '../places/place-version';
import { releasePlaces } from '../places/release';
import { organsOf } from './organs';
import type { OrganVersion } from './organ-version';

const places = placesOf(releasePlaces, []);
const organs = organsOf(places, []);
const today = '2026-06-01';

describe('T-30: who carries on the matters of a body that is no more', () => {
  test.each([
    ['itself while it stands', '150802-emergency', today, ['150802-emergency']],
    ['itself until its last day', '150802-industry-commerce', '2019-06-30', ['150802-industry-commerce']],
    ['the body that took over its functions', '150802-industry-commerce', '2019-07-01', ['150802-market-supervision']],
    ['the same body of the place that followed', '330103-government', '2022-06-01', ['330105-government']],
    ['both changes, one after the other', '330103-industry-commerce', '2022-06-01', ['330105-market-supervision']],
    ['the old body of the place that followed, before the reform', '440184-work-safety', '2016-06-01', ['440117-work-safety']],
    ['all places that followed, the main one first', '330104-emergency', '2022-06-01', ['330102-emergency', '330114-emergency']],
    ['nobody that is known', '150802-harbour', today, []],
    ['nobody before it began', '150802-emergency', '2018-10-31', []],
    ['nobody of an unknown place', '999999-government', today, []],
  ])('%s: %s on %s', (_who, id, day, successors) => {
    expect(organs.successorsOn(id, day)).toEqual(successors);
  });

  test('the other way round, of all years', () => {
    expect(organs.predecessors('150802-market-supervision')).toEqual(
      expect.arrayContaining(['150802-industry-commerce', '150802-quality-supervision']),
    );
    const before = organs.predecessors('330105-market-supervision');
    expect(before).toEqual(expect.arrayContaining(['330103-industry-commerce', '330103-market-supervision', '330105-industry-commerce']));
    expect(before).not.toContain('330105-market-supervision');
    expect(before).toEqual(before.toSorted());
    expect(organs.predecessors('999999-government')).toEqual([]);
  });

  test('whoever carries on a body has it among its predecessors', () => {
    const gone = ['150802-work-safety', '330103-industry-commerce', '330103-government', '440184-work-safety', '330104-union'];
    for (const id of gone) {
      const successors = organs.successorsOn(id, today);
      expect(successors).not.toEqual([]);
      for (const successor of successors)
        expect([successor, organs.predecessors(successor)]).toEqual([successor, expect.arrayContaining([id])]);
    }
  });
});

describe('a body that an administrator recorded', () => {
  const branch: OrganVersion = {
    id: '150802-harbour',
    name: '临河区港航管理局',
    place: '150802',
    kind: 'transport',
    from: '2010-01-01',
    to: '2019-12-31',
    successor: '150802-shipping',
    origin: 'added',
  };
  const shipping: OrganVersion = {
    ...branch,
    id: '150802-shipping',
    name: '临河区航运事务中心',
    from: '2020-01-01',
    to: '2023-12-31',
    successor: '150800-transport',
  };
  const zone: PlaceVersion = {
    code: '150871',
    name: '某开发区',
    kind: 'zone',
    parent: '150800',
    since: { after: '2009-12-31', by: '2010-01-01' },
    until: { last: '2020-12-31', goneBy: '2021-01-01' },
    successors: ['150802'],
  };
  const added = organsOf(placesOf(releasePlaces, [zone]), [
    branch,
    shipping,
    {
      ...branch,
      id: '150871-emergency',
      name: '开发区应急管理局',
      place: '150871',
      kind: 'emergency-department',
      to: '2020-12-31',
      successor: '150802-emergency',
    },
  ]);

  test('is followed over two steps, on each day as far as that day knows', () => {
    const follow = (day: string) => added.successorsOn(branch.id, day);
    expect([follow('2019-12-31'), follow('2020-01-01'), follow('2024-01-01')]).toEqual([
      ['150802-harbour'],
      ['150802-shipping'],
      ['150800-transport'],
    ]);
    expect(added.predecessors('150802-shipping')).toEqual(['150802-harbour']);
  });

  test('is among those whose matters the last one carries on, over two steps', () => {
    expect(added.predecessors('150800-transport')).toEqual(expect.arrayContaining(['150802-harbour', '150802-shipping']));
  });

  test('is found through two steps in one place too', () => {
    const wharf: OrganVersion = {
      ...branch,
      id: '150802-wharf',
      name: '临河区码头管理处',
      from: '2005-01-01',
      to: '2009-12-31',
      successor: branch.id,
    };
    const here = organsOf(places, [wharf, branch, shipping]);
    expect(here.successorsOn('150802-wharf', '2021-06-01')).toEqual(['150802-shipping']);
    expect(here.predecessors('150802-shipping')).toEqual(['150802-harbour', '150802-wharf']);
  });

  test('of a zone that went into a county is followed there', () => {
    expect(added.successorsOn('150871-emergency', '2021-01-01')).toEqual(['150802-emergency']);
    expect(added.predecessors('150802-emergency')).toContain('150871-emergency');
  });

  test('two bodies that name each other have no successor, and no end is searched for without end', () => {
    const circle = organsOf(places, [
      { ...branch, successor: '150802-shipping' },
      { ...shipping, successor: '150802-harbour' },
    ]);
    expect(circle.successorsOn('150802-harbour', today)).toEqual([]);
    expect(circle.predecessors('150802-harbour')).toEqual(['150802-shipping']);
  });
});
