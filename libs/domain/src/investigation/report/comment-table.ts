import { daysBetween } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Comment, ReportState } from './state';

/** One line of the table of comments (征求意见采纳情况表): an addressee of one round and what came of it. */
export interface CommentLine {
  readonly round: number;
  /** Version of the draft that it was asked about. */
  readonly version: number;
  readonly addressee: string;
  readonly sentAt: Instant;
  readonly replyBy: Day;
  readonly comments: readonly Comment[];
  /** 对方未复 n 日: days past the period without any reply; 0 while it runs or once there is one. */
  readonly silentDays: number;
}

/** @param today Beijing day */
export function commentTable({ circulations, comments }: ReportState, today: Day): readonly CommentLine[] {
  return circulations.flatMap(({ round, version, addressees, sentAt, replyBy }) =>
    addressees.map((addressee) => {
      const own = comments.filter((comment) => comment.round === round && comment.addressee === addressee);
      const silentDays = own.length > 0 ? 0 : Math.max(0, daysBetween(replyBy, today));
      return { round, version, addressee, sentAt, replyBy, comments: own, silentDays };
    }),
  );
}
