import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf, kindOf } from './field';
import type { Field } from './field';

// The form of each command, as the document of the API has it.
const { components, paths } = JSON.parse(readFileSync(join(__dirname, '../../../../../openapi.json'), 'utf8'));

const resolved = (schema: { $ref?: string }, among: string) =>
  schema.$ref === undefined ? schema : components[among][schema.$ref.split('/').at(-1) ?? ''];
// A command of several procedures has a body for each.
const formsOf = (path: string): unknown[] => {
  const { schema } = resolved(paths[path].post.requestBody, 'requestBodies').content['application/json'];
  const body = resolved(schema, 'schemas');
  return (body.oneOf ?? body.anyOf ?? [body]).map((one: object) => resolved(resolved(one, 'schemas').properties.data, 'schemas'));
};
const commands = Object.keys(paths).filter((path) => (path === '/api/cases' ? true : /\/commands\/[a-z]/.test(path)));

const every = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [
    field,
    ...(field.kind === 'group' ? every(field.fields) : []),
    ...(field.kind === 'list' ? every([field.each]) : []),
  ]);

test('every field of every command has a widget, and a name in both languages', () => {
  expect(commands.length).toBeGreaterThan(140);
  const fields = commands.flatMap((path) => formsOf(path).flatMap((form) => every(fieldsOf(form))));
  expect(fields.length).toBeGreaterThan(500);
  const unnamed = fields.filter(({ title, name }) => name !== '' && (title.zh === '' || title.en === ''));
  expect(unnamed).toEqual([]);
  expect([...new Set(fields.map(({ kind }) => kind))].sort()).toEqual([
    'amount',
    'case',
    'choice',
    'count',
    'day',
    'document',
    'group',
    'instant',
    'item',
    'list',
    'organ',
    'person',
    'place',
    'ref',
    'text',
    'time',
  ]);
});

test('a field that nobody has drawn is no field of another kind', () => {
  expect(kindOf({ type: 'boolean' })).toBeNull();
  expect(kindOf({ type: 'string', pattern: '^[a-z]$' })).toBeNull();
  expect(() => fieldsOf({ properties: { new: { type: 'boolean' } } })).toThrow('No widget for the field new.');
});

test('what a field is picked from decides before what it is made of', () => {
  expect(kindOf({ type: 'integer', 'x-picks': { item: 'supervisions.running' } })).toBe('item');
  expect(kindOf({ anyOf: [{}, {}], 'x-picks': 'instant' })).toBe('time');
  expect(kindOf({ type: 'string', format: 'date-time', 'x-picks': 'instant' })).toBe('instant');
});
