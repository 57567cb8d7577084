import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { procedures } from '../procedures';
import { commandSchemas } from '../schemas';
import { commandTitles, procedureTitles, stageTitles } from '../titles';
import { procedurePage, stateDiagram } from './mermaid';
import type { Said } from './mermaid';

test.each(Object.values(procedures))('docs/procedures/$kind.md says what the procedure says', (procedure) => {
  const { kind } = procedure;
  const path = join(__dirname, `../../../../docs/procedures/${kind}.md`);
  const words = { title: procedureTitles[kind], stages: stageTitles[kind], commands: commandTitles[kind] };
  const schemas: Readonly<Record<string, z.ZodType>> = commandSchemas[kind];
  const said = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, saidWith(schema)]));
  const page = procedurePage(procedure, words, said);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

function saidWith(schema: z.ZodType): Said {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  // A schema that names itself stands among the definitions.
  const { properties = {}, required = [] } = made.$defs?.[made.$ref?.split('/').at(-1) ?? ''] ?? made;
  return {
    example: exampleOf(schema),
    optional: Object.keys(properties).filter((field) => !required.includes(field)),
    choices: choicesOf('', properties),
  };
}

/** The codes that a field, or a field of what it lists, may be. */
function choicesOf(path: string, properties: NonNullable<z.core.JSONSchema.ObjectSchema['properties']>): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const items = typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : undefined;
    const codes = field.enum ?? items?.enum;
    const within = field.properties ?? items?.properties;
    if (codes !== undefined) return [`\`${path}${name}\`: ${codes.join(', ')}`];
    return within === undefined ? [] : choicesOf(`${path}${name}.`, within);
  });
}

function exampleOf(schema: z.ZodType): unknown {
  const examples = schema.meta()?.['examples'];
  return Array.isArray(examples) ? examples[0] : {};
}

test('orders that stay in their stage are not drawn, ends are', () => {
  const stages = { shut: { push: ['shut'], open: ['ajar'] }, ajar: {} };
  const door = { kind: 'supervision' as const, opening: 'build', stages, commands: ['build', 'push', 'open'] };
  expect(stateDiagram(door, {}, { open: { zh: '开', en: 'open' } })).toBe(
    [
      'stateDiagram-v2',
      '  state "shut shut" as shut',
      '  state "ajar ajar" as ajar',
      '  [*] --> shut: build',
      '  shut --> ajar: 开',
      '  ajar --> [*]',
    ].join('\n'),
  );
});
