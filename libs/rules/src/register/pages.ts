import type { Source, Text } from '@app/clock';
import { notRead, wordsOf } from '../articles/words-of';
import { lettersAndMarks, introductions } from './introductions';
import type { Introduction } from './introductions';
import type { KnownRule } from './known';
import { productRules } from './product';
import type { ProductRule } from './product';
import { families } from './register';
import { settingsPage } from './settings-page';

/** Where an id is cited. Paths from the root of the repository. */
export interface Cited {
  /** Files that hold the rule itself. */
  readonly rules: readonly string[];
  /** Other files of the product that cite it. */
  readonly files: readonly string[];
  /** Specs whose tests name it. */
  readonly tests: readonly string[];
}

export type Citations = (id: string) => Cited;

/** An id with what is known of it and what the product holds of it. */
interface Entry {
  readonly id: string;
  readonly page: string;
  readonly known: KnownRule | null;
  readonly rules: readonly ProductRule[];
  readonly cited: Cited;
}

/** The pages of docs/law by their file names, as they must stand. */
export function lawPages(citations: Citations): ReadonlyMap<string, string> {
  const entries = entriesOf(citations);
  const held = entries.filter(isHeld);
  const pages = [...new Set(held.map(({ page }) => page))].map((page): [string, string] => [
    `${page}.md`,
    document(introductions[page], held.filter((entry) => entry.page === page).map(section)),
  ]);
  const missing = entries.filter((entry) => !isHeld(entry));
  return new Map([
    ['README.md', document(introductions['README'], [index(held, missing.length), lettersAndMarks])],
    ...pages,
    ['not-built.md', document(introductions['not-built'], [table(missing)])],
    ['settings.md', document(introductions['settings'], [settingsPage()])],
  ]);
}

/** All ids that have an entry. */
export function knownIds(): ReadonlySet<string> {
  return new Set([...families.flatMap(({ rules }) => rules.map(({ id }) => id)), ...productRules().map(({ id }) => id)]);
}

function entriesOf(citations: Citations): readonly Entry[] {
  const rules = productRules();
  const known = new Map(families.flatMap((family) => family.rules.map((rule) => [rule.id, rule] as const)));
  return [...knownIds()].sort(byNumber).map((id) => ({
    id,
    page: pageOf(id),
    known: known.get(id) ?? null,
    rules: rules.filter((rule) => rule.id === id),
    cited: citations(id),
  }));
}

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** Of a family by its letters; gates and limits of the house have names instead. */
function pageOf(id: string): string {
  if (id.startsWith('house-')) return 'house';
  const family = families.find(({ prefix }) => id.startsWith(`${prefix}-`) || id.startsWith(`${prefix}.`));
  if (family !== undefined) return family.page;
  return /^S\d$/.test(id) ? 'jurisdiction' : 'gates';
}

/** As a rule of its own, or decided in a procedure that a test holds to it. Conventions and traps are explained wherever they stand. */
function isHeld({ page, rules, cited }: Entry): boolean {
  return (
    page === 'counting' ||
    page === 'traps' ||
    rules.length > 0 ||
    (cited.rules.length + cited.rules.length + cited.files.length > 0 && cited.tests.length > 0)
  );
}

function document({ title, text }: Introduction = { title: '', text: '' }, parts: readonly string[]): string {
  return [generated, `# ${title}`, text, ...parts].join('\n\n') + '\n';
}

const generated = '<!-- Generated from libs/rules; after a change run: npm run docs -->';

function index(held: readonly Entry[], missing: number): string {
  const pages = [...new Set(held.map(({ page }) => page))];
  const lines = pages.map((page) => {
    const ids = held.filter((entry) => entry.page === page).map(({ id }) => id);
    return `- [${introductions[page]?.title ?? page}](${page}.md): ${ids[0]} … ${ids.at(-1)} (${ids.length})`;
  });
  return [
    ...lines,
    `- [${introductions['settings']?.title}](settings.md)`,
    `- [${introductions['not-built']?.title}](not-built.md) (${missing})`,
  ].join('\n');
}

function section({ id, known, rules, cited }: Entry): string {
  const title = known?.title ?? rules[0]?.title ?? { zh: id, en: id };
  const cites = rules.flatMap(({ sources }) => sources);
  return [
    `## ${id} ${title.zh}`,
    title.en,
    quotes(cites, known),
    [...ruleLines(rules, known), ...sureness(cites, known), ...places(cited)].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The article above the rule. */
function quotes(sources: readonly Source[], known: KnownRule | null): string {
  const cited = sources.length > 0 ? sources.map(({ law, article }) => `${law}${article}`) : known === null ? [] : [known.article];
  return [...new Set(cited)]
    .filter((name) => name !== '—')
    .map((name) => {
      const { zh } = wordsOf(name);
      return `> ${name}\\\n> ${zh === notRead.zh ? both(notRead) : zh}`;
    })
    .join('\n>\n');
}

/** The rules under an id that has a title of its own; else what the one rule says beside the title that stands above. */
function ruleLines(rules: readonly ProductRule[], known: KnownRule | null): readonly string[] {
  const said = (says: Text | null) => (says === null ? [] : [both(says)]);
  if (known === null && rules.length === 1) return rules.flatMap(({ says }) => said(says)).map((line) => `- ${line}`);
  return rules.map(({ title, says }) => `- ${[both(title), ...said(says)].join(': ')}`);
}

function places({ rules, files, tests }: Cited): readonly string[] {
  return [...listed('规则所在 rule', rules), ...listed('另见 also in', files), ...listed('测试 tests', tests)];
}

function sureness(sources: readonly Source[], known: KnownRule | null): readonly string[] {
  const letters = sources.length > 0 ? [...new Set(sources.map(({ confidence }) => confidence))].join(', ') : (known?.confidence ?? '');
  return letters === '' ? [] : [`- 依据的可靠程度 confidence: ${letters}`];
}

function listed(title: string, paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [`- ${title}: ${paths.map((path) => `[${fileName(path)}](../../${path})`).join(', ')}`];
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function table(entries: readonly Entry[]): string {
  const rows = entries.map(({ id, known, cited }) => {
    const where = [...cited.rules, ...cited.files, ...cited.tests].map((path) => `[${fileName(path)}](../../${path})`).join(', ');
    return `| ${id} | ${known?.title.zh ?? ''} | ${known?.title.en ?? ''} | ${known?.article ?? ''} | ${known?.confidence ?? ''} | ${where} |`;
  });
  return ['| id | 内容 | what it says | 依据 article | confidence | 提到之处 mentioned in |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
