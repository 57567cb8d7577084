import type { ClockRule, Condition, RungRule, Text } from '@app/clock';
import type { Article } from '../articles/article';
import { expire } from '../ladder';
import { appealDismissed, obstacle, reviewAfterSuit } from './ap-13-settings';
import { wholeDays } from './counting';
import { reviewUndone, suitAfterReviewUndone, suitUndone } from './ap-13-undone';
import { civilProcedure85, litigationLaw, litigationReading, reviewLaw, reviewLaw1999 } from './sources';

export const reviewArticle20: Article = { source: reviewLaw('第二十条第一款'), quote: null };
export const reviewArticle20Third: Article = { source: reviewLaw('第二十条第三款'), quote: null };
export const suitArticle45: Article = { source: litigationLaw('第四十五条'), quote: null };
export const suitArticle46: Article = { source: litigationLaw('第四十六条第一款'), quote: null };
export const readingArticle64: Article = { source: litigationReading('第六十四条第一款'), quote: null };
export const readingArticle64Second: Article = { source: litigationReading('第六十四条第二款'), quote: null };

const served: Text = { zh: '批复送达之日', en: 'service of the approval' };
const reviewOver: Text = { zh: '收到复议决定书或者复议期满之日', en: 'receipt of the review decision, or the end of its time' };

/** Nobody of ours is late: the handler is told that this addressee can no longer attack the approval that way. */
function over(remedy: Text): readonly RungRule[] {
  return [
    expire(['handler'], { zh: `该受送达人${remedy.zh}的期限已届满`, en: `The time in which this addressee could ${remedy.en} has ended` }),
  ];
}

function servedUntold(...values: readonly string[]): Condition {
  return { fact: 'approval.served', in: values };
}

const untoldOfReview = servedUntold('review-untold', 'untold');
const untoldOfSuit = servedUntold('suit-untold', 'untold');
const untoldAfterReview: Condition = { fact: 'review.ended', in: ['served-untold'] };

/** What every period of appeal has in common: a right of the addressee, rolled to a working day, lengthened only by an obstacle. */
const right = { actor: 'addressee', side: 'other', onExpiry: 'lost', roll: 'next-working-day' } as const;

const review = {
  ...right,
  per: { fact: 'approval.served' },
  stop: ['review.filed', 'suit.filed'],
  suspensions: [obstacle(reviewLaw('第二十条第二款'))],
  undone: reviewUndone,
  ladder: over({ zh: '对批复申请行政复议', en: 'ask for a review of the approval' }),
  settings: [wholeDays, reviewAfterSuit, appealDismissed],
} as const;

const suit = {
  ...right,
  per: { fact: 'approval.served' },
  stop: ['suit.filed', 'review.filed'],
  suspensions: [obstacle(litigationLaw('第四十八条第一款'))],
  undone: suitUndone,
  ladder: over({ zh: '直接对批复提起行政诉讼', en: 'sue against the approval directly' }),
  settings: [wholeDays, appealDismissed],
} as const;

const suitAfterReview = {
  ...right,
  per: { fact: 'review.ended' },
  stop: ['suit.filed'],
  suspensions: [obstacle(litigationLaw('第四十八条第一款'))],
  undone: suitAfterReviewUndone,
  ladder: over({ zh: '复议后提起行政诉讼', en: 'sue after the review' }),
  settings: [wholeDays, appealDismissed],
} as const;

/** 复议 within sixty days of the service; the law of 1999 said the same (article 9). */
const reviewPeriod: ClockRule = {
  ...review,
  id: 'AP-13',
  title: { zh: '对批复申请行政复议的期限', en: 'Period for a review of the approval' },
  basis: [reviewArticle20.source, reviewLaw1999, civilProcedure85],
  when: { not: untoldOfReview },
  start: 'approval.served',
  startTitle: served,
  limit: [{ limit: { days: 60 } }],
};

/** Not told of review, organ or period: from the day on which it knew them, at most a year from the content; before 2024 no law says so. */
const reviewPeriodUntold: ClockRule = {
  ...review,
  id: 'AP-13-untold',
  title: { zh: '对批复申请行政复议的期限（未告知）', en: 'Period for a review of the approval, of which nobody was told' },
  basis: [reviewArticle20Third.source, civilProcedure85],
  when: untoldOfReview,
  inForce: { from: '2024-01-01', chosenBy: 'approval.served', outside: 'void' },
  start: 'remedy.review-known',
  startTitle: { zh: '知道复议权利、机关和期限之日', en: 'knowledge of the review, its organ and its period' },
  limit: [{ limit: { days: 60 } }],
  earlierOf: [{ start: 'approval.served', startTitle: served, limit: { years: 1 }, basis: reviewArticle20Third.source }],
};

/** 诉讼 without a review within six months of the service; the period was another one before 2015-05-01. */
const suitPeriod: ClockRule = {
  ...suit,
  id: 'AP-13-suit',
  title: { zh: '对批复直接提起行政诉讼的期限', en: 'Period for a suit against the approval' },
  basis: [suitArticle46.source, civilProcedure85],
  when: { not: untoldOfSuit },
  inForce: { from: '2015-05-01', chosenBy: 'approval.served', outside: 'void' },
  start: 'approval.served',
  startTitle: served,
  limit: [{ limit: { months: 6 } }],
};

const suitPeriodUntold: ClockRule = {
  ...suit,
  id: 'AP-13-suit-untold',
  title: { zh: '对批复直接提起行政诉讼的期限（未告知）', en: 'Period for a suit against the approval, of which nobody was told' },
  basis: [readingArticle64.source, suitArticle46.source, civilProcedure85],
  when: untoldOfSuit,
  inForce: { from: '2018-02-08', chosenBy: 'approval.served', outside: 'void' },
  start: 'remedy.suit-known',
  startTitle: { zh: '知道起诉期限之日', en: 'knowledge of the period for a suit' },
  limit: [{ limit: { months: 6 } }],
  earlierOf: [{ start: 'approval.served', startTitle: served, limit: { years: 1 }, basis: readingArticle64.source }],
};

/** Fifteen days after the review, whether it ended with a decision or by silence (article 45). */
const suitAfterReviewPeriod: ClockRule = {
  ...suitAfterReview,
  id: 'AP-13-after-review',
  title: { zh: '复议后提起行政诉讼的期限', en: 'Period for a suit after the review' },
  basis: [suitArticle45.source, litigationReading('第五十六条第二款'), civilProcedure85],
  when: { not: untoldAfterReview },
  start: 'review.ended',
  startTitle: reviewOver,
  limit: [{ limit: { days: 15 } }],
};

const suitAfterReviewUntold: ClockRule = {
  ...suitAfterReview,
  id: 'AP-13-after-review-untold',
  title: { zh: '复议后提起行政诉讼的期限（未告知）', en: 'Period for a suit after the review, of which nobody was told' },
  basis: [readingArticle64Second.source, suitArticle45.source, civilProcedure85],
  when: untoldAfterReview,
  inForce: { from: '2018-02-08', chosenBy: 'review.ended', outside: 'void' },
  start: 'remedy.suit-after-review-known',
  startTitle: { zh: '知道对复议决定的起诉期限之日', en: 'knowledge of the period for a suit after the review' },
  limit: [{ limit: { days: 15 } }],
  earlierOf: [{ start: 'review.ended', startTitle: reviewOver, limit: { years: 1 }, basis: readingArticle64Second.source }],
};

/** AP-13, EX-01: until when each addressee can attack the approval. None exists before the approval is served on somebody. */
export const appealPeriods: readonly ClockRule[] = [
  reviewPeriod,
  reviewPeriodUntold,
  suitPeriod,
  suitPeriodUntold,
  suitAfterReviewPeriod,
  suitAfterReviewUntold,
];
