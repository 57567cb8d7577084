import { demandPlain } from './plain-body';
import { Problem } from './problem';

function fieldsOf(text: string, under?: string): readonly string[] {
  try {
    demandPlain(JSON.parse(text), under);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.details.fields ?? []).map(({ field, reason }) => `${field} ${reason.en}`);
  }
}

const unknown = 'has unknown fields: __proto__';

test.each([
  ['{"__proto__":1}', [` ${unknown}`]],
  ['{"data":{"__proto__":{"level":"ordinary"}}}', [`data ${unknown}`]],
  ['{"data":{"parts":[{"a":1},{"__proto__":null}]}}', [`data.parts.1 ${unknown}`]],
  ['{"__proto__":{"__proto__":1}}', [` ${unknown}`, `__proto__ ${unknown}`]],
  [String.raw`{"\u005f_proto__":1}`, [` ${unknown}`]],
  ['{"constructor":1}', [' has unknown fields: constructor']],
  ['{"data":{"prototype":1,"constructor":{"a":2}}}', ['data has unknown fields: constructor, prototype']],
])('%s is a fault, told by what holds the field', (text, fields) => {
  expect(fieldsOf(text)).toEqual(fields);
});

test.each([
  '{"data":{"proto":1,"constructors":{"prototypes":2},"text":"__proto__","a":"constructor"}}',
  '[]',
  '1',
  'null',
  '"__proto__"',
  '{}',
])('%s holds none', (text) => {
  expect(fieldsOf(text)).toEqual([]);
});

test('the paths of a part stand under it; a body nested without end is looked through, and fifty are told', () => {
  expect(fieldsOf('{"data":{"__proto__":1}}', 'about')).toEqual([`about.data ${unknown}`]);
  const depth = 50_000;
  expect(fieldsOf(`${'{"x":['.repeat(depth)}{"__proto__":1}${']}'.repeat(depth)}`)).toHaveLength(1);
  expect(fieldsOf(`${'{"__proto__":'.repeat(depth)}1${'}'.repeat(depth)}`)).toHaveLength(50);
});
