import { releaseInForce } from './in-force';
import { placesBelow } from './places-below';

const { places } = releaseInForce().register;
const below = (code: string): readonly string[] => placesBelow(places, code) ?? [];

test('a province has its cities and their counties, and nothing of another', () => {
  expect(below('150000')).toEqual(expect.arrayContaining(['150000', '150800', '150802', '150100']));
  expect(below('150000').filter((code) => !code.startsWith('15'))).toEqual([]);
  expect(below('150800')).toContain('150802');
  expect(below('150802')).not.toContain('150803');
});

test('what was merged into a place is found in it: 下城区 went into 拱墅区 in 2021', () => {
  expect(below('330105')).toEqual(expect.arrayContaining(['330105', '330103']));
  expect(below('330103')).not.toContain('330105');
});

test('below the country lie all; an unknown code has only itself', () => {
  expect(placesBelow(places, '000000')).toBeNull();
  expect(below('999999')).toEqual(['999999']);
});
