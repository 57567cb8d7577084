import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const chinese = (file: string) => file.replace(/\.md$/, '.zh-CN.md');

/** What whoever runs it reads; README is held against the running product by the walk-through. */
const pages = [
  'CONTRIBUTING.md',
  'docs/demo.md',
  ...readdirSync(join(root, 'docs/runbooks'))
    .filter((file) => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
    .map((file) => `docs/runbooks/${file}`),
];

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const blocksOf = (text: string) => [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind, content]) => ({ kind, content }));

/** Commands, paths, names of settings and metrics; a page names the pages of its own language. */
function namesOf(text: string): readonly string[] {
  const outside = text.replace(/^```[\s\S]*?^```$/gm, '').replaceAll('.zh-CN.md', '.md');
  return [...new Set([...outside.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))].sort();
}

test('there are runbooks', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test.each([...pages, 'README.md'])('%s has a Chinese page beside it, and each leads to the other', (file) => {
  expect(existsSync(join(root, chinese(file)))).toBe(true);
  const name = (path: string) => path.split('/').at(-1) ?? '';
  expect(textOf(file).split('\n')[2]).toBe(`[中文](${name(chinese(file))})`);
  expect(textOf(chinese(file)).split('\n')[2]).toBe(`[English](${name(file)})`);
});

test.each(pages)('%s: commands, paths and names are the same in both languages', (file) => {
  const [english, other] = [textOf(file), textOf(chinese(file))];
  expect(blocksOf(other)).toEqual(blocksOf(english));
  expect(namesOf(other)).toEqual(namesOf(english));
});
