import type { Text } from '@app/clock';
import type { Article } from './article';
import { articles } from './articles';

export const notRead: Text = { zh: '未读到原文', en: 'wording not read' };

/**
 * The words of the articles that a text cites, for readers of both languages; the words themselves are Chinese. 「…」 were checked character
 * by character, 『…』 are from an excerpt. Says so where none were read.
 *
 * @param cited law and article as rules and refusals name them, or several: 《行政复议法》第二十条、《行政诉讼法》第四十五条、第四十六条
 */
export function wordsOf(cited: string): Text {
  const words = kept.get(cited) ?? lookedUp(cited);
  kept.set(cited, words);
  return words;
}

// A case page asks for the same few articles again and again; only rules and refusals cite any.
const kept = new Map<string, Text>();

function lookedUp(cited: string): Text {
  const found = quotedIn(cited);
  if (found.length === 0) return notRead;
  // Which article says it needs no second mention where it is the one that was named.
  const alone = (cited.match(number) ?? []).length <= 1 && found.every(({ source }) => cited.endsWith(source.article));
  const zh = found.map((article) => (alone ? passagesIn(article) : `${article.source.article}：${passagesIn(article)}`)).join(' ');
  return { zh, en: `in Chinese: ${zh}` };
}

function passagesIn({ source, quote }: Article): string {
  const words = quote ?? [];
  return words.map((passage) => (source.confidence === 'P' ? `『${passage}』` : `「${passage}」`)).join('');
}

/** The articles with words among those cited, in the order in which they are cited. */
export function quotedIn(cited: string): readonly Article[] {
  const laws = lawsIn(cited);
  return articles
    .filter(({ source, quote }) => quote !== null && (isNamed(cited, source) || laws.some((one) => names(one, source))))
    .sort((one, other) => placeOf(one, cited) - placeOf(other, cited));
}

function placeOf({ source }: Article, cited: string): number {
  return cited.indexOf(/^第.+?条/u.exec(source.article)?.[0] ?? source.article);
}

/** The simple case, and the only one for papers whose title has no marks. */
function isNamed(cited: string, { law, article }: Article['source']): boolean {
  return cited.includes(`${law}${article}`);
}

interface NamedLaw {
  readonly title: string;
  readonly edition: string;
  /** Its articles that are cited, before the next law is named. */
  readonly numbers: readonly string[];
}

function lawsIn(cited: string): readonly NamedLaw[] {
  const found = cited.matchAll(/(?<title>《[^》]*》)(?<edition>（[^（）]*）)?(?<rest>[^《]*)/gu);
  return Array.from(found, ({ groups }) => ({
    title: groups?.['title'] ?? '',
    edition: groups?.['edition'] ?? '',
    numbers: groups?.['rest']?.match(number) ?? [],
  }));
}

function names({ title, edition, numbers }: NamedLaw, { law, article }: Article['source']): boolean {
  if (!law.includes(title) || !law.includes(edition)) return false;
  if (article === '（条次未见）') return numbers.length === 0;
  // A whole article covers its paragraphs, and a paragraph is read in its article.
  return numbers.some((one) => article.startsWith(one) || one.startsWith(article));
}

const number = /第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?/gu;
