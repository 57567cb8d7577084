import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../../articles/article';
import { expire, remindDaysBefore } from '../../ladder';
import { naturalDays } from '../../national/counting';
import { endedWithApproval } from '../../national/fallen-approval';

export const sichuanEvaluation: Article = {
  source: { law: '四川省生产安全事故防范和整改措施落实情况评估办法', article: '（条次未见）', confidence: 'R' },
  quote: null,
};

const told: readonly Post[] = ['handler', 'safety-office-head'];

/** Sichuan: an evaluation is finished within 60 days of its start. Known from a reprint of the measures. */
export const evaluationRunInSichuan: ClockRule = {
  id: 'EV-08',
  title: { zh: '六十日内完成评估', en: 'Finish the evaluation within 60 days' },
  basis: [sichuanEvaluation.source],
  actor: 'investigating-government',
  per: { fact: 'evaluation.started' },
  start: 'evaluation.started',
  startTitle: { zh: '评估开始之日', en: 'the start of the evaluation' },
  stop: ['evaluation.concluded'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 60 } }],
  roll: 'none',
  undone: [endedWithApproval('evaluation.started', 'evaluation.concluded')],
  suspensions: [],
  ladder: [
    remindDaysBefore(10, told, { zh: '距完成评估期限还有 10 日', en: '10 days left to finish the evaluation' }),
    remindDaysBefore(3, told, { zh: '距完成评估期限还有 3 日', en: '3 days left to finish the evaluation' }),
    expire(told, { zh: '完成评估的期限已届满', en: 'The time for finishing the evaluation has ended' }),
  ],
  settings: [naturalDays],
};
