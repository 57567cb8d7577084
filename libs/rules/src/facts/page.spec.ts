import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsPage } from './page';

const path = join(__dirname, '../../../../docs/facts.md');

test('docs/facts.md says what the vocabulary says', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, factsPage());
  expect(readFileSync(path, 'utf8')).toBe(factsPage());
});
