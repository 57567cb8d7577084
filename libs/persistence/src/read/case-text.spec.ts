import { comparable, gramsOf, searched } from './case-text';

test('every part of a text has its grams among those of the text', () => {
  const words = comparable('临河区ＡＢＣ公司“9·19”  高处坠落事故');
  expect(words).toBe('临河区abc公司“9·19” 高处坠落事故');
  const grams = new Set(gramsOf(words));
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      for (const term of searched(words.slice(from, to))) expect([term, term.grams.every((gram) => grams.has(gram))]).toEqual([term, true]);
    }
  }
});

test('one character is looked for as itself, more by their pairs, each term for itself', () => {
  expect(searched('坠')).toEqual([{ grams: ['坠'], pattern: null }]);
  expect(searched('坠落')).toEqual([{ grams: ['坠落'], pattern: null }]);
  expect(searched(' 高处坠 某 ')).toEqual([
    { grams: ['高处', '处坠'], pattern: '%高处坠%' },
    { grams: ['某'], pattern: null },
  ]);
  expect(searched('   ')).toEqual([]);
});

test('what means something in a pattern is looked for as it stands', () => {
  expect(searched('100%_\\')[0]?.pattern).toBe('%100\\%\\_\\\\%');
  expect(searched('𠮷村人')[0]).toEqual({ grams: ['𠮷村', '村人'], pattern: '%𠮷村人%' });
});
