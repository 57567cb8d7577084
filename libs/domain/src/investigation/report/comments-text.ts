import type { Instant } from '@app/calendar';
import { bare } from '../../overdue/overdue-paper';
import { dayInWords } from '../../stream/day-in-words';
import type { DraftText } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { adoptionWords } from './choices';
import { commentTable } from './comments';
import type { CommentLine } from './comments';
import type { Comment } from './state';

/** comments-table 征求意见采纳情况表. */
export const reportPaperKinds = ['comments-table'] as const;

type NameOf = (id: string) => string;

/** 征求意见采纳情况表 of the version that was circulated last, which goes up with it (SV-32); null before any was. */
export function commentsTable(state: InvestigationState, nameOf: NameOf, now: Instant): DraftText | null {
  const version = state.report.circulations.at(-1)?.version;
  if (version === undefined) return null;
  const lines = commentTable(state.report, dayAt(now)).filter((line) => line.version === version);
  const given = lines.flatMap(({ comments }) => comments.filter((comment) => comment.text !== null));
  const text = [
    '征求意见采纳情况表',
    '',
    `${state.name}调查报告第${version}稿`,
    ...lines.flatMap((line) => lineInWords(line, nameOf)).map((line, index) => `${index + 1}．${line}`),
    '',
    countInWords(given),
    `${state.name}调查组`,
    dayInWords(dayAt(now)),
  ].join('\n');
  return { kind: 'comments-table', text, missing: given.some(({ answer }) => answer === null) ? ['adopted'] : [] };
}

function lineInWords({ addressee, sentAt, replyBy, comments }: CommentLine, nameOf: NameOf): readonly string[] {
  const asked = `${inWords(addressee, nameOf)}（${dayInWords(dayAt(sentAt))}征求意见）`;
  if (comments.length === 0) return [`${asked}：尚未反馈（应于${dayInWords(replyBy)}前反馈）。`];
  return comments.map((comment) => `${asked}：${commentInWords(comment)}`);
}

function commentInWords({ text, at, answer }: Comment): string {
  const on = dayInWords(dayAt(at));
  if (text === null) return `${on}反馈，无意见。`;
  const why = answer?.reason == null ? '' : `，理由：${bare(answer.reason)}`;
  return `${on}反馈，${bare(text)}。采纳情况：${answer === null ? '待核' : adoptionWords[answer.adopted].zh}${why}。`;
}

function countInWords(given: readonly Comment[]): string {
  const open = given.filter(({ answer }) => answer === null).length;
  const of = (what: keyof typeof adoptionWords) => given.filter(({ answer }) => answer?.adopted === what).length;
  return `共收到意见${given.length}条：采纳${of('adopted')}条，部分采纳${of('partly')}条，不采纳${of('not-adopted')}条${open === 0 ? '' : `，待核${open}条`}。`;
}

/** An organ by its name, whoever else as it is written. */
function inWords(addressee: string, nameOf: NameOf): string {
  return /^\d{6}-[a-z]/.test(addressee) ? nameOf(addressee) : addressee;
}
