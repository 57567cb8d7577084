import type { ClockRule, RungRule, Setting } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore } from '../ladder';
import { disclosure20And26, regulation493, safetyLaw83Of2014, safetyLaw86 } from './sources';
import { fallen } from './undone';

export const article86: Article = { source: safetyLaw86, quote: ['事故调查报告应当依法及时向社会公布。'] };

const ladder: readonly RungRule[] = [
  remindBefore(10, ['handler'], {
    zh: '距公布事故调查报告期限还有 10 个工作日',
    en: '10 working days left to publish the investigation report',
  }),
  remindBefore(3, ['handler', 'department-head'], {
    zh: '距公布事故调查报告期限还有 3 个工作日',
    en: '3 working days left to publish the investigation report',
  }),
  expire(['handler', 'department-head'], {
    zh: '事故调查报告公布期限已届满',
    en: 'The period for publishing the investigation report has ended',
  }),
  after(1, 'escalate', ['safety-office-head', 'supervisor'], {
    zh: '事故调查报告逾期未公布',
    en: 'The publication of the investigation report is overdue',
  }),
];

const limit: Setting = {
  name: 'publication.limit',
  value: '20-working-days',
  note: {
    zh: '法律只规定“及时”公布，20 个工作日为参照主动公开政府信息期限的推定数',
    en: 'The law only says "promptly": 20 working days are inferred from the general limit for information published by the government itself',
  },
};

/**
 * The law says 及时 (promptly). The number is the general one for information that a government publishes of its own accord:
 * 20 working days from its formation.
 */
export const publication: ClockRule = {
  id: 'AP-08',
  title: { zh: '公布事故调查报告', en: 'Publish the investigation report' },
  basis: [article86.source, regulation493('第三十四条'), disclosure20And26],
  actor: 'investigating-government',
  inForce: { from: '2021-09-01', chosenBy: 'approval.issued' },
  start: 'approval.issued',
  startTitle: { zh: '批复之日', en: 'the approval' },
  stop: ['report.published'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 20 } }],
  roll: 'none',
  undone: fallen('approval.issued', 'report.published'),
  suspensions: [],
  ladder,
  settings: [limit],
};

/**
 * The same duty under the Act of 2014, article 83 (T-35), with the number of the regulation on disclosure that is in force since
 * 2019-05-15. For approvals before that day no number is in this law, which is said instead of guessed.
 */
export const publicationBefore2021: ClockRule = {
  ...publication,
  basis: [safetyLaw83Of2014, regulation493('第三十四条'), disclosure20And26],
  inForce: { from: '2019-05-15', to: '2021-08-31', chosenBy: 'approval.issued', outside: 'void' },
  settings: [
    limit,
    {
      name: 'publication.before',
      value: '2019-05-15',
      note: {
        zh: '2014 年修正的《安全生产法》第八十三条只规定“及时”公布，更早的只有条例第三十四条；2019 年 5 月 15 日以前的期限日数未查明：公布的义务仍在，日数不作推定',
        en: 'Article 83 of the Act of 2014 only says "promptly", before it there is only article 34 of the regulation; no number of days before 15 May 2019 was found: the duty stands, its last day is unknown',
      },
    },
  ],
};
