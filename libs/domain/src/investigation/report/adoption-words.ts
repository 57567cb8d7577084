import type { Instant } from '@app/calendar';
import { bare } from '../../overdue/overdue-paper';
import { dayInWords } from '../../stream/day-in-words';
import { dayAt } from '../../stream/times';
import { adoptionWords } from './choices';

/** A point of a reply and what became of it; without a text it had nothing to say, without an answer nobody has given one yet. */
export interface Reply {
  readonly at: Instant;
  readonly text: string | null;
  readonly adopted: keyof typeof adoptionWords | null;
  readonly reason: string | null;
}

/** 2022年11月14日反馈，核实损失。采纳情况：部分采纳，理由：已有证据。 */
export function replyInWords({ at, text, adopted, reason }: Reply): string {
  const on = dayInWords(dayAt(at));
  if (text === null) return `${on}反馈，无意见。`;
  const why = reason === null ? '' : `，理由：${bare(reason)}`;
  return `${on}反馈，${bare(text)}。采纳情况：${adopted === null ? '待核' : adoptionWords[adopted].zh}${why}。`;
}

/** 共收到意见2条：采纳0条，部分采纳1条，不采纳0条，待核1条。 Whoever had nothing to say is not counted. */
export function countInWords(replies: readonly Reply[]): string {
  const given = replies.filter(({ text }) => text !== null);
  const of = (what: Reply['adopted']) => given.filter(({ adopted }) => adopted === what).length;
  const open = of(null);
  return `共收到意见${given.length}条：采纳${of('adopted')}条，部分采纳${of('partly')}条，不采纳${of('not-adopted')}条${open === 0 ? '' : `，待核${open}条`}。`;
}

export function isUnanswered({ text, adopted }: Reply): boolean {
  return text !== null && adopted === null;
}
