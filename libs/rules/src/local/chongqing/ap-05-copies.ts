import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../../articles/article';
import { expire, remindDaysBefore } from '../../ladder';
import { naturalDays } from '../../national/counting';
import { fallen } from '../../national/undone';

export const chongqingArticle46: Article = {
  source: { law: '《重庆市安全生产条例》（2015年）', article: '第四十六条', confidence: 'L' },
  quote: null,
};

const told: readonly Post[] = ['handler', 'department-head'];

/** Chongqing: the report and its approval are copied to the departments concerned within 30 days of the approval. */
export const copiesInChongqing: ClockRule = {
  id: 'AP-05',
  title: { zh: '抄送事故调查报告和批复', en: 'Copy the report and its approval' },
  basis: [chongqingArticle46.source],
  actor: 'investigating-government',
  inForce: { from: '2016-03-01', chosenBy: 'approval.issued' },
  start: 'approval.issued',
  startTitle: { zh: '批复之日', en: 'the approval' },
  stop: ['approval.copied'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 30 } }],
  roll: 'none',
  undone: fallen('approval.issued', 'approval.copied'),
  suspensions: [],
  ladder: [
    remindDaysBefore(10, ['handler'], { zh: '距抄送报告和批复期限还有 10 日', en: '10 days left to copy the report and its approval' }),
    remindDaysBefore(3, told, { zh: '距抄送报告和批复期限还有 3 日', en: '3 days left to copy the report and its approval' }),
    expire(told, { zh: '抄送报告和批复的期限已届满', en: 'The time for copying the report and its approval has ended' }),
  ],
  settings: [
    naturalDays,
    {
      name: 'copies.chongqingFrom',
      value: '2016-03-01',
      note: {
        zh: '公布该条例的公告载明自 2016 年 3 月 1 日起施行（转载，未核对原件）；2024 年修订后的条文未核对，仍按三十日计算',
        en: 'Announced as in force from 1 March 2016 (a reprint, not checked against the original); the text as revised in 2024 was not checked, and thirty days are still counted',
      },
    },
  ],
};
