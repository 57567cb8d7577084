import type { Day, Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayAt } from '../../stream/times';

/** Refuses a last day for replies that lies before the letter. */
export function refuseReplyBeforeSending(sentAt: Instant, replyBy: Day): Rejection | null {
  const sent = dayAt(sentAt);
  if (replyBy >= sent) return null;
  return reject(
    'date-out-of-order',
    { first: 'draft.circulated', then: 'draft.commented', earlier: sent, at: replyBy },
    { field: 'data.replyBy' },
  );
}
