import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { releaseVersion } from './release';

test('the release calls itself as the package does', () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../../package.json'), 'utf8')) as { version: string };
  expect(releaseVersion).toBe(version);
});
