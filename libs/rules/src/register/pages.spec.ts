import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { knownIds, lawPages } from './pages';
import { families } from './register';

const root = join(__dirname, '../../../..');
const folder = join(root, 'docs/law');

function filesBelow(path: string): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const name = join(path, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(name);
    return name.endsWith('.ts') ? [name] : [];
  });
}

// The register knows every id, and would answer for all of them.
const sources = ['activities', 'apps', 'libs', 'test', 'workflows']
  .flatMap(filesBelow)
  .filter((path) => !path.startsWith(relative(root, __dirname)))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const isTest = (path: string) => /\.spec\.ts$/.test(path);
const isSupport = (path: string) => /\.fixture\.ts$|^test\/|^libs\/testing\//.test(path);

/** Lines of a spec that name a test: `test('IN-01 …`, and the name that follows a table. */
function testNames(text: string): string {
  return text
    .split('\n')
    .filter((line) => /\b(test|it|describe)\b[\w.]*\(|^\s*[\])]*\)\(?['"\x60]|^\s*['"\x60].*['"\x60],$/.test(line))
    .join('\n');
}

// What decides: a path that is imported, or an example of an answer, is no citation.
const product = sources
  .filter(({ path }) => /^libs\/(rules|domain|clock|calendar)\//.test(path) && !isTest(path) && !isSupport(path))
  .map(({ path, text }) => ({ path, text: text.replaceAll(/ from '[^']*';/g, '') }));
const tests = sources.filter(({ path }) => isTest(path)).map(({ path, text }) => ({ path, text: testNames(text) }));

function citing(id: string): RegExp {
  const name = id.replaceAll('.', '\\.');
  // A number such as 4.5 is cited as a convention only where it is called one.
  return id.startsWith('4.')
    ? new RegExp(`(?:counting|convention)[^()'\n]*\\b${name}\\b(?!\\.\\d)`)
    : new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
}

function citations(id: string) {
  const pattern = citing(id);
  const holds = new RegExp(`id: '${id}'|rule: '${id}',\\s+text`);
  const cited = product.filter(({ text }) => pattern.test(text));
  const rules = cited.filter(
    ({ path, text }) => path.startsWith('libs/rules/') && (holds.test(text) || path.includes(`/${id.toLowerCase()}-`)),
  );
  const paths = (files: typeof sources) => files.map(({ path }) => path);
  const named = tests.filter(({ text }) => pattern.test(text));
  return { rules: paths(rules), files: paths(cited.filter((file) => !rules.includes(file))), tests: paths(named) };
}

const pages = lawPages(citations);

test('docs/law says what the rules say', () => {
  if (process.env['UPDATE_DOCS'] === '1') {
    mkdirSync(folder, { recursive: true });
    for (const [name, page] of pages) writeFileSync(join(folder, name), page);
  }
  expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...pages.keys()].sort());
  for (const [name, page] of pages) expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, page]);
});

test('an id is in one family and stands there once', () => {
  const ids = families.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { prefix, rules } of families) for (const { id } of rules) expect(id.split(/[-.]/)[0]).toBe(prefix);
});

test('no id that code, tests or documents cite leads nowhere', () => {
  const letters = families.map(({ prefix }) => prefix).filter((prefix) => /^[A-Z]+$/.test(prefix));
  const cited = new RegExp(`(?<![\\w-])(?:${letters.join('|')})-\\d{2}(?![\\w-])`, 'g');
  const known = knownIds();
  const texts = [...sources, ...['.', 'docs', 'docs/adr', 'docs/procedures', 'docs/runbooks'].flatMap(documentsIn)];
  const lost = texts.flatMap(({ path, text }) => (text.match(cited) ?? []).filter((id) => !known.has(id)).map((id) => `${path}: ${id}`));
  expect(lost).toEqual([]);
});

function documentsIn(path: string): typeof sources {
  const names = readdirSync(join(root, path)).filter((name) => name.endsWith('.md'));
  return names.map((name) => ({ path: join(path, name), text: readFileSync(join(root, path, name), 'utf8') }));
}
