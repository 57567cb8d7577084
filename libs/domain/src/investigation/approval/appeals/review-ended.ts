import type { CommandOf, Decision } from '../../../stream/decision';
import { isRejection, reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { reviewArticle } from '../articles';
import { appealNamed, filedAs } from './appeals';
import type { RecordReviewEnded } from './record-review-ended.schema';

/**
 * The day from which the fifteen days of a suit after a review run (行政诉讼法 article 45): the decision came to whoever asked for the
 * review, or the time for it ended without one. A decision that comes after that time still runs anew from its receipt.
 */
export function recordReviewEnded(state: InvestigationState, { name, act, data }: CommandOf<RecordReviewEnded>): Decision {
  const review = appealNamed(state, data.ref);
  if (isRejection(review)) return review;
  if (review.kind !== 'review') return reject('appeal-no-review', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  const { status, filedAt, endedAs } = review;
  const over = data.how === 'time-over';
  const done = over ? status !== 'pending' || endedAs !== undefined : endedAs !== undefined && endedAs !== 'time-over';
  if (done || status === 'withdrawn') return reject('already-done', { command: name });
  if (!over && status === 'pending') return reject('review-undecided', { ref: data.ref }, { article: reviewArticle });
  const earlier = over ? { at: filedAt, first: 'appeal.filed' } : { at: review.decidedAt ?? filedAt, first: 'appeal.decided' };
  return (
    refuseBefore(act.occurredAt, earlier.at, { first: earlier.first, then: 'review.ended' }) ?? [
      { kind: 'review.ended', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(review) } },
    ]
  );
}
