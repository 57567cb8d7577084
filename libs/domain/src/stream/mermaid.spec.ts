import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../procedures';
import { commandTitles, procedureTitles, stageTitles } from '../titles';
import { procedurePage, stateDiagram } from './mermaid';

test.each(Object.values(procedures))('docs/procedures/$kind.md says what the procedure says', (procedure) => {
  const { kind } = procedure;
  const path = join(__dirname, `../../../../docs/procedures/${kind}.md`);
  const page = procedurePage(procedure, procedureTitles[kind], stageTitles[kind], commandTitles[kind]);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

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
