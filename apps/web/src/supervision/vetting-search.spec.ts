import { readVettingSearch, vettingOf } from './vetting-search';

test('the address of a vetting says the version, the part on the left and the act on the right; what is not known is left out', () => {
  expect(readVettingSearch({ version: '2', part: 'list', act: 'ask-changes' })).toEqual({ version: 2, part: 'list', act: 'ask-changes' });
  expect(readVettingSearch({ version: '0', part: 'other', act: '/../x' })).toEqual({ part: undefined });
});

test('only the tasks of a vetting lead to its page: that of the supervision, or that of the place', () => {
  expect([vettingOf('agree-vetting', 2), vettingOf('record-place-vetting', 1), vettingOf('release', 2), vettingOf(null, 1)]).toEqual([
    '2',
    'place',
    null,
    null,
  ]);
});
