import type { Instant } from '@app/calendar';
import { dayInWords } from '../../stream/day-in-words';
import type { DraftText } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { countInWords, isUnanswered, replyInWords } from './adoption-words';
import type { Reply } from './adoption-words';
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
  const given = lines.flatMap(({ comments }) => comments.map(replyOf));
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
  return { kind: 'comments-table', text, missing: given.some(isUnanswered) ? ['adopted'] : [] };
}

function lineInWords({ addressee, sentAt, replyBy, comments }: CommentLine, nameOf: NameOf): readonly string[] {
  const asked = `${inWords(addressee, nameOf)}（${dayInWords(dayAt(sentAt))}征求意见）`;
  if (comments.length === 0) return [`${asked}：尚未反馈（应于${dayInWords(replyBy)}前反馈）。`];
  return comments.map((comment) => `${asked}：${replyInWords(replyOf(comment))}`);
}

function replyOf({ at, text, answer }: Comment): Reply {
  return { at, text, adopted: answer?.adopted ?? null, reason: answer?.reason ?? null };
}

/** An organ by its name, whoever else as it is written. */
function inWords(addressee: string, nameOf: NameOf): string {
  return /^\d{6}-[a-z]/.test(addressee) ? nameOf(addressee) : addressee;
}
