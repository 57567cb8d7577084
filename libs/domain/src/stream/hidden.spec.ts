import { hiddenInLine, hiddenInLines } from './hidden';

test.each([
  ['NUL', '坠落\u0000', 'U+0000'],
  ['a control', '坠落\u001b', 'U+001B'],
  ['a control of C1', '坠落\u0085', 'U+0085'],
  ['DEL', '坠落\u007f', 'U+007F'],
  ['half of a surrogate pair', 'a\udc00b', 'U+DC00'],
  ['a zero-width space', '临河\u200b区', 'U+200B'],
  ['a zero-width joiner', '临河\u200d区', 'U+200D'],
  ['a byte order mark inside', '临河\ufeff区', 'U+FEFF'],
  ['a soft hyphen', '临河\u00ad区', 'U+00AD'],
  ['a word joiner', '临河\u2060区', 'U+2060'],
  ['a right-to-left override', '临政批\u202e号54', 'U+202E'],
  ['a right-to-left mark', '临政批\u200f', 'U+200F'],
  ['an isolate', '\u2066临政批', 'U+2066'],
  ['an Arabic letter mark', '临\u061c', 'U+061C'],
  ['a line separator', '一\u2028二', 'U+2028'],
  ['a Hangul filler, a letter that is blank', '\u3164', 'U+3164'],
  ['a half-width Hangul filler', '\uffa0', 'U+FFA0'],
  ['an empty Braille cell', '\u2800', 'U+2800'],
  ['a combining grapheme joiner', '临\u034f河', 'U+034F'],
  ['a tag', '临\u{e0041}', 'U+E0041'],
  ['a noncharacter', '临\uffff', 'U+FFFF'],
  ['a selector with nothing before it', '\u{e0100}临', 'U+E0100'],
  ['a selector after a letter', 'a\ufe0f', 'U+FE0F'],
  ['a second selector', '葛\u{e0100}\u{e0101}', 'U+E0101'],
  ['a Mongolian selector after Han', '临\u180b', 'U+180B'],
])('%s is found, in a name and in a long text', (_what, value, code) => {
  expect([hiddenInLine(value), hiddenInLines(value)]).toEqual([code, code]);
});

test.each([
  ['Han, full-width punctuation and spaces of every width', '临河区（“三·一九”）　某公司\u00a0甲\u2003乙 丙'],
  ['a rare Han character of plane 2', '𠮷林'],
  ['of plane 3', '\u{30000}某'],
  ['of plane 3, younger than this version of Unicode', '\u{33fff}\u{e0100}某'],
  ['an ideographic variation', '葛\u{e0100}某'],
  ['a standardised variation', '神\ufe00'],
  ['a character of the private use area, as old registers of persons hold', '\ue863某'],
  ['Mongolian with its selectors', 'ᠠ\u180bᠨ\u180eᠠ'],
  ['Uyghur, written from right to left without marks', 'شىنجاڭ'],
  ['Tibetan', 'བོད་ལྗོངས'],
  ['a decomposed accent', 'e\u0301'],
])('%s may be in a name', (_what, value) => {
  expect([hiddenInLine(value), hiddenInLines(value)]).toEqual([null, null]);
});

test.each([
  ['\n', 'U+000A'],
  ['\r\n', 'U+000D'],
  ['\t', 'U+0009'],
])('%j is for long texts only', (value, code) => {
  expect([hiddenInLine(`一${value}二`), hiddenInLines(`一${value}二`)]).toEqual([code, null]);
});
