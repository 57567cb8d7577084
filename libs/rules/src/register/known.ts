import type { Text } from '@app/clock';

/**
 * A rule of the law that is known by an id, whether or not the product holds it: docs/law is made from these, from the rules themselves and
 * from what cites their ids. Whether it is built is never written here, for that would go stale.
 */
export interface KnownRule {
  /** `RP-07`. */
  readonly id: string;
  /** What it says in a line, in words of our own. */
  readonly title: Text;
  /** Law and article; — where no text is named. */
  readonly article: string;
  /** Letters as explained in docs/law/README.md; several where its parts are not equally sure. */
  readonly confidence: string;
}

export function known(id: string, confidence: string, article: string, zh: string, en: string): KnownRule {
  return { id, title: { zh, en }, article, confidence };
}

/** An article of the regulation of 2007 (decree 493), by its number in words. */
export function decree(...numbers: readonly string[]): string {
  return `《生产安全事故报告和调查处理条例》${numbers.map((number) => `第${number}条`).join('、')}`;
}

/** An article of the Work Safety Act as revised in 2021. */
export function safetyAct(...numbers: readonly string[]): string {
  return `《安全生产法》${numbers.map((number) => `第${number}条`).join('、')}`;
}
