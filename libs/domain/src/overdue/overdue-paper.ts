import { dayInWords } from '../stream/day-in-words';
import type { Overdue } from './overdue-clock';

export interface OverduePaper {
  readonly title: string;
  readonly addressee: string;
  /** What it is about, as a sentence. */
  readonly about: string;
  /** Who is late. */
  readonly responsible: string;
  /** What is asked or proposed. */
  readonly request: string;
  readonly sender: string;
}

/** A paper about a missed limit, in the form that offices use. A draft: a person reads, completes and sends it, or does not. */
export function overduePaper(paper: OverduePaper, { title, basis, dueDate, today, days }: Overdue): string {
  const { addressee, about, responsible, request, sender } = paper;
  const missed = `依据${basis}，“${title}”的期限于${dayInWords(dueDate)}届满，截至${dayInWords(today)}已超期${days}日。`;
  return [
    `${paper.title}（草稿）`,
    '',
    `${addressee}：`,
    `　　${about}`,
    `　　${missed}责任单位：${responsible}。`,
    `　　${request}`,
    '',
    sender,
    dayInWords(today),
  ].join('\n');
}
