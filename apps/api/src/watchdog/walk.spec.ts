import { foundOn, noWalk, walkOn } from './walk';

test('a walk in one part knows what it found, and no more when it is gone', () => {
  const first = walkOn(noWalk, { found: ['a', 'b'], behind: null });
  expect(foundOn(first)).toEqual(['a', 'b']);
  expect(foundOn(walkOn(first, { found: [], behind: null }))).toEqual([]);
});

test('what was found in another part is not forgotten before the walk has come there again', () => {
  const once = walkOn(walkOn(noWalk, { found: ['a'], behind: 1 }), { found: ['b'], behind: null });
  const again = walkOn(once, { found: ['a'], behind: 1 });
  expect(foundOn(again)).toEqual(['a', 'b']);
  expect(foundOn(walkOn(again, { found: [], behind: null }))).toEqual(['a']);
});
