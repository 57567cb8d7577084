import { JsonFault, parseWithLines } from './json-lines';

function faultOf(text: string): JsonFault {
  try {
    parseWithLines(text);
  } catch (error) {
    if (error instanceof JsonFault) return error;
  }
  throw new Error('no fault');
}

test('every part of a document has the line on which it begins', () => {
  const { value, lines } = parseWithLines('{\n  "a": [\n    1,\n    { "b": "}\\n" }\n  ]\n}\n');
  expect(value).toEqual({ a: [1, { b: '}\n' }] });
  expect([...lines]).toEqual([
    ['', 1],
    ['a', 2],
    ['a.0', 3],
    ['a.1', 4],
    ['a.1.b', 4],
  ]);
});

test.each([
  ['{\n "a": 1,\n}', 3],
  ['{\n "a": 1\n "b": 2}', 3],
  ['[1,\n2', 2],
  ['', 1],
  ['{"a": nope}', 1],
  ['[]\n[]', 2],
  ['{"a":\n{"__proto__": 1}}', 2],
  ['{"a":1,\n\n"\\u005f_proto__": 1}', 3],
])('%j is faulty on line %i', (text, line) => {
  expect(faultOf(text).line).toBe(line);
});

test('empty lists and objects, numbers and escapes are read as JSON.parse reads them', () => {
  const text = '{"a":[],"b":{},"c":-1.5e3,"d":"\\u4e00\\"","e":null}';
  expect(parseWithLines(text).value).toEqual(JSON.parse(text));
});
