import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusTitles } from '@app/clock';
import { envExample } from '@app/config';
import { catalogue } from '@app/contracts';
import { commandTitles, draftTitles, levelTitles, procedures, procedureTitles, stageTitles } from '@app/domain';
import { factVocabulary, national, ruleTitles } from '@app/rules';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { operatorProgram } from './program';

const root = join(__dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every string in a value, however deep; of an object only members of these names, where some are given. */
function stringsIn(value: unknown, names?: readonly string[]): readonly string[] {
  if (typeof value === 'string') return names === undefined ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    names?.includes(name) && typeof member === 'string' ? [member] : stringsIn(member, names),
  );
}

const kinds = Object.values(procedures).map(({ kind }) => kind);
// One county of each province: what a place adds, it adds for all below it.
const { places } = releaseInForce().register;
const counties = new Map(places.codes().map((code) => [code.slice(0, 2), code]));
const law = [...counties.values()].flatMap((code) => kinds.map((kind) => releaseLaw(kind, code).sheet));

/** Words that stand in the source: notes of tasks, letters, steps of an assessment, what is wrong with a field. */
function wordsInSource(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
    .flatMap((file) => [...read(join(folder, file)).matchAll(/(?:\b(?:zh|en): |\bfault\()(['"`])(.*?)\1/g)].map(([, , text = '']) => text))
    .map((text) => text.replace(/\$\{[^}]*\}/g, ''));
}

/** A page without what stands in it as code: commands, output, paths, names of settings and metrics. */
const prose = (file: string) =>
  read(file)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']');

const documents = ['README.md', 'docs/demo.md', ...readdirSync(join(root, 'docs/runbooks')).map((file) => `docs/runbooks/${file}`)];
const pages = [...new Set(documents.flatMap((file) => [file, file.replace(/(\.zh-CN)?\.md$/, '.zh-CN.md')]))];
const { commands } = operatorProgram();

const texts: Readonly<Record<string, readonly string[]>> = {
  'error catalogue': stringsIn(catalogue),
  titles: stringsIn([commandTitles, stageTitles, procedureTitles, levelTitles, statusTitles, draftTitles, [...ruleTitles.values()]]),
  'rules and settings': stringsIn([law, national, kinds.map(factVocabulary)], ['zh', 'en']),
  'words of the domain': wordsInSource('libs/domain/src'),
  'words of the API': wordsInSource('apps/api/src'),
  'API document': stringsIn(JSON.parse(read('openapi.json')), ['summary', 'description', 'zh', 'en']).map((text) =>
    text.replace(/`[^`]*`/g, ''),
  ),
  // The name of a command is typed, not read.
  'help of the command line': [operatorProgram(), ...commands].map((command) =>
    command.helpInformation().replace(/`[^`]*`|--\w+|^( {2}|用法 Usage: anjian )\w+ /gm, ''),
  ),
  settings: [envExample().replace(/`[^`]*`/g, '')],
  'compose file': [
    read('docker-compose.yml')
      .replace(/^[^#]*$/gm, '')
      .replace(/`[^`]*`/g, ''),
  ],
  'docs/simulate.md': [prose('docs/simulate.md')],
  ...Object.fromEntries(pages.map((file) => [file, [prose(file)]])),
};

/** Words of the engine (docs/glossary.md, †), and turns of speech that no official document has. */
const forbidden = [
  /\b(rungs?|ladders?|turns?|law sheets?|laps(e|es|ed)|house|streams?|projections?)\b/gi,
  /\b(is|are) away\b|\baway for the moment\b/gi,
  /轮次|一轮|阶梯|档位|事件流|投影|关卡|把守|旧键|锚|督办机关|开案|登记案件|(?<!已)经办(?!理)/g,
];

test.each(Object.entries(texts))('%s: no word of the engine, and nothing that is no official wording', (_name, found) => {
  expect(found.length).toBeGreaterThan(0);
  const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 60);
  const told = (text: string) =>
    forbidden.flatMap((words) => [...text.matchAll(words)].map(({ 0: word, index }) => `${word}: ${around(text, index)}`));
  expect(found.flatMap(told)).toEqual([]);
});

test('a reference that stands in a sentence is no code of a setting', () => {
  const sentences = [...(texts['rules and settings'] ?? []), ...(texts['error catalogue'] ?? [])];
  expect(sentences.filter((text) => /（设置|\(setting |[a-z]+\.[a-z]+[A-Z]\w+/.test(text))).toEqual([]);
});
