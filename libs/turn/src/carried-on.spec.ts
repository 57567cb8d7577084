import { inForceOf } from '@app/register';
import type { RegisterChange } from '@app/register';
import { booksOf } from './law';
import { repertoire } from './repertoire';

const efficiency = (place: string, more: object = {}): RegisterChange => ({
  kind: 'organ',
  organ: {
    id: `${place}-efficiency-office`,
    name: '机关效能建设领导小组办公室',
    kind: 'efficiency-office',
    place,
    from: '2011-01-01',
    to: '2019-06-30',
    successor: `${place}-supervision-commission`,
    ...more,
  },
});
const carriedOn = (place: string, ...changes: readonly RegisterChange[]) =>
  booksOf(repertoire, inForceOf(changes.length, changes)).law('investigation', place).sheet.competence?.carriedOn;

test('T-30: what an administrator records of a body that is no more stands in the law of its place and of those below', () => {
  expect(carriedOn('350602')).toBeUndefined();
  const change = efficiency('350602');
  expect(carriedOn('350602', change)).toEqual([
    { organ: '350602-efficiency-office', to: '2019-06-30', by: '350602-supervision-commission' },
  ]);
  expect(carriedOn('350603', change)).toBeUndefined();
  expect(carriedOn('350603', efficiency('350600'))).toMatchObject([{ organ: '350600-efficiency-office' }]);
});

test('of two records the last holds; one without a last day or without a successor says nothing', () => {
  const again = efficiency('350602', { successor: '350602-discipline-inspection' });
  expect(carriedOn('350602', efficiency('350602'), again)).toMatchObject([{ by: '350602-discipline-inspection' }]);
  expect(carriedOn('350602', efficiency('350602', { to: null }))).toBeUndefined();
  expect(carriedOn('350602', efficiency('350602', { successor: undefined }))).toBeUndefined();
});

test('it is another law, so that the cases of the place are counted anew', () => {
  const law = (...changes: readonly RegisterChange[]) =>
    booksOf(repertoire, inForceOf(changes.length, changes)).law('investigation', '350602').basis.law;
  expect(law(efficiency('350602'))).not.toBe(law());
});
