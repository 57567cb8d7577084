import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split(
  '\n',
);
const written = tracked.filter((path) => /\.(ts|mjs|md|ya?ml|sh|sql)$|Dockerfile$/.test(path) && !path.startsWith('test/fixtures/'));

/** A document by its name, or a path from one of the folders of the checkout. */
const mention =
  /(?<![\w@$}./-])(?:[\w.-]+\/)*[\w-][\w.-]*\.md\b|(?<![\w@$}./-])(?:activities|apps|docs|libs|test|tools|workflows)\/[\w./-]*[\w]/g;

function exists(path: string, from: string): boolean {
  // Modules are imported without their ending, and .js is what the build makes: the checkout has none.
  if (path.endsWith('.js') || existsSync(join(root, `${path}.ts`))) return true;
  return existsSync(join(root, path)) || existsSync(join(root, dirname(from), path)) || tracked.some((known) => known.endsWith(`/${path}`));
}

test('no comment and no document points to a file that is not here', () => {
  const lost = written.flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    return [...new Set(text.match(mention))].filter((path) => !exists(path, from)).map((path) => `${from}: ${path}`);
  });
  expect(lost).toEqual([]);
});
