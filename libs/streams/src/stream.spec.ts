import { streamId, streamNamed } from './stream';

test('the first procedure of a kind has no number in its id, later ones do', () => {
  expect(streamId({ caseId: 'c', procedure: 'supervision', n: 1 })).toBe('supervision/c');
  expect(streamId({ caseId: 'c', procedure: 'supervision', n: 2 })).toBe('supervision/c/2');
});

const caseId = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';

test.each([
  { caseId, procedure: 'investigation' as const, n: 1 },
  { caseId, procedure: 'supervision' as const, n: 99 },
])('an id names its stream: $procedure $n', (stream) => {
  expect(streamNamed(streamId(stream))).toEqual(stream);
});

test.each([
  `theirs-${caseId}`,
  `investigation/${caseId.toUpperCase()}`,
  `investigation/${caseId}/0`,
  `investigation/${caseId}/100`,
  'investigation/x',
  '',
])('%s is the id of no stream', (id) => {
  expect(streamNamed(id)).toBeNull();
});
