import type { UndoRule } from '@app/clock';
import { litigationLaw, litigationReading, reviewLaw } from './sources';
import { fallenFor } from './undone';

/** What falls with the approval that it speaks of. */
const withTheApproval = fallenFor(
  'approval.issued',
  'approval.served',
  'approval.known',
  'review.filed',
  'suit.filed',
  'review.ended',
  'remedy.review-known',
  'remedy.suit-known',
  'remedy.suit-after-review-known',
);

/** An appeal that was not taken on judged nothing: the period runs on (setting `appeal.dismissed`). */
const dismissed: readonly UndoRule[] = [
  {
    by: 'review.dismissed',
    title: {
      zh: '复议申请未予受理或者被驳回',
      en: 'The review was dismissed',
    },
    facts: ['review.filed'],
    basis: litigationReading('第五十六条第二款'),
  },
  {
    by: 'suit.dismissed',
    title: { zh: '不予立案或者驳回起诉', en: 'The suit was dismissed' },
    facts: ['suit.filed'],
    basis: litigationLaw('第五十一条'),
  },
];

/** A suit after a review is for the clock after the review. */
function suitAfter(by: string, zh: string, en: string): UndoRule {
  return { by, takes: 'what-follows', title: { zh, en }, facts: ['suit.filed'], basis: litigationLaw('第四十五条') };
}

const afterReview: readonly UndoRule[] = [
  suitAfter('review.decided', '复议已经作出决定', 'The review was decided'),
  suitAfter('review.time-over', '复议期满未作决定', 'The time of the review ended without a decision'),
];

/** A withdrawn review may not be asked for again on the same facts (复议法 article 74): its period is used up. */
export const reviewUndone: readonly UndoRule[] = [
  ...withTheApproval,
  ...dismissed,
  {
    by: 'suit.withdrawn',
    title: {
      zh: '撤回起诉',
      en: 'The suit was withdrawn',
    },
    facts: ['suit.filed'],
    basis: reviewLaw('第二十九条第二款'),
  },
  ...afterReview,
  suitAfter('review.withdrawn', '撤回复议申请', 'The review was withdrawn'),
];

/** A review that was withdrawn leaves the suit open within its own period; a withdrawn suit is not taken on again (解释 articles 58, 60). */
export const suitUndone: readonly UndoRule[] = [
  ...withTheApproval,
  ...dismissed,
  {
    by: 'review.withdrawn',
    title: { zh: '撤回复议申请', en: 'The review was withdrawn' },
    facts: ['review.filed'],
    basis: litigationReading('第五十八条'),
  },
  ...afterReview,
];

export const suitAfterReviewUndone: readonly UndoRule[] = [
  ...withTheApproval,
  ...dismissed,
  {
    by: 'review.filed',
    title: { zh: '起诉在申请复议之前', en: 'The suit was filed before the review' },
    facts: ['suit.filed'],
    basis: litigationLaw('第四十五条'),
  },
];
