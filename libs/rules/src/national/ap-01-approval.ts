import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore, remindDaysBefore } from '../ladder';
import { regulation493 } from './sources';
import { byDecree493 } from './special/regimes';
import { decisionUndone } from './undone';

export const article32: Article = {
  source: regulation493('第三十二条'),
  quote: [
    '重大事故、较大事故、一般事故，负责事故调查的人民政府应当自收到事故调查报告之日起15日内做出批复；特别重大事故，30日内做出批复，特殊情况下，批复时间可以适当延长，但延长的时间最长不超过30日。',
  ],
};

const government: readonly Post[] = ['government-secretary', 'department-head'];

const ladder: readonly RungRule[] = [
  remindDaysBefore(7, government, { zh: '距批复事故调查报告期限还有 7 日', en: '7 days left to approve the investigation report' }),
  remindBefore(3, government, {
    zh: '距批复事故调查报告期限还有 3 个工作日',
    en: '3 working days left to approve the investigation report',
  }),
  remindBefore(1, government, {
    zh: '距批复事故调查报告期限还有 1 个工作日',
    en: '1 working day left to approve the investigation report',
  }),
  expire(government, { zh: '事故调查报告批复期限已届满', en: 'The period for approving the investigation report has ended' }),
  after(1, 'escalate', ['safety-office-head'], { zh: '事故调查报告逾期未批复', en: 'The approval of the investigation report is overdue' }),
  after(5, 'draft', ['leader-in-charge'], {
    zh: '事故调查报告逾期未批复，已拟报请批复的请示，请审阅',
    en: 'The approval is overdue: a request for the approval is drafted for review',
  }),
];

/** Approval within 15 days (30 for 特别重大) of receiving the submitted report (art 32). Nothing pauses it. */
export const approval: ClockRule = {
  id: 'AP-01',
  title: { zh: '批复事故调查报告', en: 'Approve the investigation report' },
  basis: [article32.source],
  actor: 'investigating-government',
  when: byDecree493,
  inForce: { from: '2007-06-01', chosenBy: 'report.received' },
  start: 'report.received',
  startTitle: { zh: '收到事故调查报告之日', en: 'receipt of the investigation report' },
  stop: ['approval.issued', 'conclusion.negative'],
  limit: [
    {
      when: { fact: 'level.determined', in: ['extraordinary'] },
      limit: { days: 30 },
      why: { zh: '等级认定为特别重大', en: 'the level was determined as extraordinary' },
    },
    { limit: { days: 15 }, why: { zh: '等级未认定为特别重大', en: 'the level was not determined as extraordinary' } },
  ],
  roll: 'none',
  extension: {
    granted: 'approval.extended',
    revoked: 'approval.extension-revoked',
    max: [{ when: { fact: 'level.determined', in: ['extraordinary'] }, limit: { days: 30 } }, { limit: { days: 0 } }],
    basis: article32.source,
  },
  undone: decisionUndone,
  suspensions: [],
  ladder,
  settings: [
    {
      name: 'approval.startsOn',
      value: 'submitted-report',
      note: {
        zh: '自收到正式提交的报告起算，送审的初稿不起算，审核时间也不扣除',
        en: 'It runs from receipt of the submitted report, never from a draft sent for vetting, and vetting does not pause it',
      },
    },
    {
      name: 'approval.extension',
      value: 'extraordinary-only',
      note: {
        zh: '第三十二条的延长只适用于特别重大事故',
        en: 'The extension of article 32 is for extraordinary accidents only',
      },
    },
  ],
};
