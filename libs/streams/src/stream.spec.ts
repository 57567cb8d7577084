import { streamId } from './stream';

test('the first procedure of a kind has no number in its id, later ones do', () => {
  expect(streamId({ caseId: 'c', procedure: 'supervision', n: 1 })).toBe('supervision/c');
  expect(streamId({ caseId: 'c', procedure: 'supervision', n: 2 })).toBe('supervision/c/2');
});
