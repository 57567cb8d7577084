import type { ClockRule, Setting } from '@app/clock';
import type { Article } from '../../articles/article';
import { expire, remindBefore, remindDaysBefore } from '../../ladder';
import { naturalDays } from '../../national/counting';

/** Known from a report; its text and the day of its force were not seen. */
export const zhangzhouInterviews: Article = {
  source: { law: '漳州市安全生产约谈制度', article: '（条次未见）', confidence: 'R' },
  quote: null,
};

const basis = zhangzhouInterviews.source;

const withdrawn = (fact: string): NonNullable<ClockRule['undone']> => [
  { by: 'supervision.withdrawn', title: { zh: '督办通知已撤回', en: 'The notice was withdrawn' }, facts: [fact], basis },
];

/** Zhangzhou: held within one week of choosing the object (TK-05). */
export const interviewInZhangzhou: ClockRule = {
  id: 'TK-05',
  title: { zh: '约谈', en: 'Hold the interview' },
  basis: [basis],
  actor: 'supervising-office',
  per: { fact: 'supervision.interview-decided' },
  start: 'supervision.interview-decided',
  startTitle: { zh: '确定约谈对象之日', en: 'the decision' },
  stop: ['supervision.interview-held'],
  limit: [{ limit: { days: 7 } }],
  roll: 'none',
  undone: withdrawn('supervision.interview-decided'),
  suspensions: [],
  ladder: [
    remindDaysBefore(2, ['supervisor'], { zh: '距约谈期限还有 2 日', en: '2 days left to hold the interview' }),
    expire(['supervisor'], { zh: '约谈期限已届满，尚未约谈', en: 'The time for the interview has ended' }),
  ],
  settings: [naturalDays],
};

/** Zhangzhou: the measures are reported back in writing within five working days of the interview (TK-05). */
export const interviewReportInZhangzhou: ClockRule = {
  id: 'TK-05-report',
  title: { zh: '报告约谈整改措施落实情况', en: 'Report on the measures' },
  basis: [basis],
  actor: 'supervised-government',
  per: { fact: 'supervision.interview-held' },
  start: 'supervision.interview-held',
  startTitle: { zh: '约谈之日', en: 'the interview' },
  stop: ['supervision.interview-reported'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 5 } }],
  roll: 'none',
  undone: withdrawn('supervision.interview-held'),
  suspensions: [],
  ladder: [
    remindBefore(1, ['supervised-contact'], {
      zh: '距报告整改措施期限还有 1 个工作日',
      en: '1 working day left to report on the measures',
    }),
    expire(['supervised-contact', 'supervisor'], {
      zh: '报告约谈整改措施的期限已届满，可以通报、列入考核',
      en: 'The time for the report on the measures has ended: criticism and assessment may follow',
    }),
  ],
};

/** Zhangzhou lets nobody come in the place of who is summoned (TK-05). */
export const noDelegateInZhangzhou: Setting = {
  name: 'interview.delegate',
  value: 'refused',
  note: {
    zh: '漳州市安全生产约谈制度：被约谈人应当本人到场，不得委派他人',
    en: 'Zhangzhou: who is summoned comes in person and sends no delegate',
  },
};
