import { readRectificationSearch } from './ledger-search';

test('an address narrows by what it knows, and by nothing else', () => {
  const search = { view: 'items', year: '2023', addressee: '150802-housing', state: 'done', kind: 'fine', place: '150800' };
  expect(readRectificationSearch(search)).toEqual({ ...search, year: 2023 });
  const strange = { view: 'all', year: '23', addressee: ' ', state: 'lost', kind: 3, place: '15080' };
  expect(Object.values(readRectificationSearch(strange)).every((value) => value === undefined)).toBe(true);
});
