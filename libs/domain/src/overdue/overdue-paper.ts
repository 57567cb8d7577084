import type { Day } from '@app/calendar';
import { dayInWords } from '../stream/day-in-words';
import type { Overdue } from './overdue-clock';

/** A paper in the form that offices use: title with its kind, addressee, text, enclosure, sender, date. */
export interface Paper {
  readonly title: string;
  readonly addressee: string;
  /** Each a paragraph. */
  readonly body: readonly string[];
  readonly enclosure?: string;
  readonly sender: string;
  readonly day: Day;
}

/** A draft: a person reads, completes and sends it, or does not. Its number is given when it is issued. */
export function paperText({ title, addressee, body, enclosure, sender, day }: Paper): string {
  return [
    title,
    `（发文字号：　　〔${day.slice(0, 4)}〕　　号）`,
    '',
    `${addressee}：`,
    ...body.map((paragraph) => `　　${paragraph}`),
    ...(enclosure === undefined ? [] : ['', `　　附件：${enclosure}`]),
    '',
    sender,
    dayInWords(day),
  ].join('\n');
}

/** A day that nobody has set yet, for a person to fill in. */
export const blankDay = '　　年　　月　　日（待核）';

/** 依照…，提交事故调查报告的期限已于2022年11月18日届满，截至2022年11月25日已超期7日 */
export function missedInWords({ title, basis, dueDate, today, days }: Overdue): string {
  return `依照${basis}，${title}的期限已于${dayInWords(dueDate)}届满，截至${dayInWords(today)}已超期${days}日`;
}

/** Without what ends a sentence: clerks write some with a full stop and some without. */
export function bare(text: string): string {
  return text.replace(/[。；，]+$/, '');
}
