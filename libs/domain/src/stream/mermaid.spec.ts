import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { procedures } from '../procedures';
import { commandSchemas } from '../schemas';
import { commandTitles, procedureTitles, stageTitles } from '../titles';
import { procedurePage, stateDiagram } from './mermaid';

test.each(Object.values(procedures))('docs/procedures/$kind.md says what the procedure says', (procedure) => {
  const { kind } = procedure;
  const path = join(__dirname, `../../../../docs/procedures/${kind}.md`);
  const words = { title: procedureTitles[kind], stages: stageTitles[kind], commands: commandTitles[kind] };
  const schemas: Readonly<Record<string, z.ZodType>> = commandSchemas[kind];
  const examples = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, exampleOf(schema)]));
  const page = procedurePage(procedure, words, examples);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

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
