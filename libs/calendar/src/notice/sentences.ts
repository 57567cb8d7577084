import { excerptOf } from './fault';
import type { Place } from './fault';

/** A sentence in plain signs: digits and punctuation as in ASCII, no spaces, no full stop at the end. */
export interface Sentence extends Place {
  readonly text: string;
}

/**
 * The sentences of a notice with the lines on which they begin. A title that is broken into lines, as on gov.cn, is one
 * sentence; so are title, number and addressee where a copy has put them into one line, and the cells of the
 * table above the notice.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return joinTitles(text.split(/\r\n|\r|\n/)).flatMap(({ line, written }) => {
    const asWritten = new Map(written.split(/(?<=[。；;])/).map((piece) => [plain(piece), piece]));
    // What a person looks for in the text: the sentence as written where it can be found, else the whole line.
    const shown = (part: string): string => asWritten.get(part) ?? written;
    return plain(written)
      .split(/(?<=[。;])|(?<=的通知)(?=国)|(?<=号)(?=各)|(?<=各直属机构:)|(?=(?:主题分类|成文日期|发布日期):)/)
      .map((part) => ({ text: part.replace(/[。;]$/, ''), line, excerpt: excerptOf(shown(part)) }))
      .filter((sentence) => sentence.text !== '');
  });
}

interface Line {
  readonly line: number;
  readonly written: string;
}

function joinTitles(lines: readonly string[]): readonly Line[] {
  const joined: Line[] = [];
  lines.forEach((written, index) => {
    const before = joined.at(-1);
    if (before !== undefined && isUnfinishedTitle(plain(before.written))) {
      joined[joined.length - 1] = { ...before, written: before.written + written.trim() };
    } else {
      joined.push({ line: index + 1, written });
    }
  });
  return joined;
}

// A title is no longer than three lines of a page; anything longer is no title and is told as it stands.
function isUnfinishedTitle(line: string): boolean {
  return /^(标题:)?国务院(办公厅)?关于/.test(line) && !line.includes('通知') && line.length < 80;
}

function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[[【](\d{4})[\]】](?=\d+号)/g, '〔$1〕')
    .replace(/(?<=[日)])[~—–-]+(?=\d)/g, '至');
}
