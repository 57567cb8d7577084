import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire } from '../ladder';
import { readingArticle64, reviewArticle20Third } from './ap-13-appeal-periods';
import { appealDismissed, obstacle, reviewAfterSuit } from './ap-13-settings';
import { reviewUndone, suitUndone } from './ap-13-undone';
import { wholeDays } from './counting';
import { civilProcedure85, litigationLaw, reviewLaw } from './sources';

export const suitArticle46Second: Article = { source: litigationLaw('第四十六条第二款'), quote: null };
export const reviewArticle21: Article = { source: { ...reviewLaw('第二十一条'), confidence: 'G' }, quote: null };

/** A right of one on whom the approval was never served, and who learned of it otherwise; a service starts the periods of AP-13 in its place. */
const neverServed = {
  actor: 'addressee',
  side: 'other',
  onExpiry: 'lost',
  roll: 'next-working-day',
  per: { fact: 'approval.known' },
  start: 'approval.known',
  startTitle: { zh: '知道批复内容之日', en: 'knowledge of the approval' },
  limit: [{ limit: { years: 1 } }],
} as const;

const approved = { start: 'approval.issued', startTitle: { zh: '批复之日', en: 'the approval' }, limit: { years: 5 } } as const;

/** A year from the knowledge, never more than five years from the approval. */
export const suitNeverServed: ClockRule = {
  ...neverServed,
  id: 'AP-15',
  title: { zh: '未受送达的人对批复提起行政诉讼的期限', en: 'Period for a suit of one on whom the approval was never served' },
  basis: [suitArticle46Second.source, readingArticle64.source, civilProcedure85],
  inForce: { from: '2018-02-08', chosenBy: 'approval.known', outside: 'void' },
  stop: ['suit.filed', 'review.filed', 'approval.served'],
  earlierOf: [{ ...approved, basis: suitArticle46Second.source }],
  suspensions: [obstacle(litigationLaw('第四十八条第一款'))],
  undone: suitUndone,
  ladder: [
    expire(['handler'], {
      zh: '该未受送达的人对批复提起行政诉讼的期限已届满',
      en: 'The time in which this person, who was never served, could sue has ended',
    }),
  ],
  settings: [wholeDays, appealDismissed],
};

export const reviewNeverServed: ClockRule = {
  ...neverServed,
  id: 'AP-15-review',
  title: { zh: '未受送达的人对批复申请行政复议的期限', en: 'Period for a review, of one on whom the approval was never served' },
  basis: [reviewArticle20Third.source, reviewArticle21.source, civilProcedure85],
  inForce: { from: '2024-01-01', chosenBy: 'approval.known', outside: 'void' },
  stop: ['review.filed', 'suit.filed', 'approval.served'],
  earlierOf: [{ ...approved, basis: reviewArticle21.source }],
  suspensions: [obstacle(reviewLaw('第二十条第二款'))],
  undone: reviewUndone,
  ladder: [
    expire(['handler'], {
      zh: '该未受送达的人对批复申请行政复议的期限已届满',
      en: 'The time in which this person, who was never served, could ask for a review has ended',
    }),
  ],
  settings: [wholeDays, reviewAfterSuit, appealDismissed],
};
