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
  const words = quotedIn(cited).map(({ source, quote }) => `${source.article}：${(quote ?? []).map(marked(source.confidence)).join('')}`);
  if (words.length === 0) return notRead;
  const zh = words.join(' ');
  return { zh, en: `in Chinese: ${zh}` };
}

/** The articles with words among those cited, in the order in which rules name them. */
export function quotedIn(cited: string): readonly Article[] {
  const passages = passagesOf(cited);
  return articles.filter(({ source, quote }) => quote !== null && (isNamed(cited, source) || passages.some((one) => names(one, source))));
}

/** The simple case, and the only one for papers whose title has no marks. */
function isNamed(cited: string, { law, article }: Article['source']): boolean {
  return cited.includes(`${law}${article}`);
}

interface Passage {
  readonly title: string;
  readonly edition: string;
  /** What is said of this law before the next one is named. */
  readonly rest: string;
}

function passagesOf(cited: string): readonly Passage[] {
  const found = cited.matchAll(/(?<title>《[^》]*》)(?<edition>（[^（）]*）)?(?<rest>[^《]*)/gu);
  return Array.from(found, ({ groups }) => ({
    title: groups?.['title'] ?? '',
    edition: groups?.['edition'] ?? '',
    rest: groups?.['rest'] ?? '',
  }));
}

function names({ title, edition, rest }: Passage, { law, article }: Article['source']): boolean {
  if (!law.includes(title) || !law.includes(edition)) return false;
  const numbers = rest.match(number) ?? [];
  if (article === '（条次未见）') return numbers.length === 0;
  // A whole article covers its paragraphs, and a paragraph is read in its article.
  return numbers.some((one) => article.startsWith(one) || one.startsWith(article));
}

const number = /第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?/gu;

function marked(confidence: Article['source']['confidence']): (words: string) => string {
  return confidence === 'P' ? (words) => `『${words}』` : (words) => `「${words}」`;
}
