import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../../articles/article';
import { expire, remindDaysBefore } from '../../ladder';
import { naturalDays } from '../../national/counting';
import { firstAssessmentSuffices, knownLevelIn } from '../../national/known-level';
import { becameKnown } from '../../national/became-known';

export const sichuanPart3: Article = {
  source: { law: '四川省《较大生产安全事故提级调查处理及挂牌督办办法》（2021年）', article: '第三部分', confidence: 'R' },
  quote: null,
};

const told: readonly Post[] = ['handler', 'safety-office-head'];

/** Sichuan: the investigating government's safety commission reports in writing to the next higher one. Known from a reprint of the measures. */
export const firstReportInSichuan: ClockRule = {
  id: 'JU-22',
  title: { zh: '报送书面初报', en: 'Send the first written report' },
  basis: [sichuanPart3.source],
  actor: 'investigating-government',
  when: knownLevelIn(['larger']),
  inForce: { from: '2021-07-06', chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['first-report.sent', 'investigation.ended', 'conclusion.negative'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 15 } }],
  roll: 'none',
  suspensions: [],
  ladder: [
    remindDaysBefore(5, told, { zh: '距报送书面初报期限还有 5 日', en: '5 days left to send the first written report' }),
    remindDaysBefore(1, told, { zh: '距报送书面初报期限还有 1 日', en: '1 day left to send the first written report' }),
    expire(told, { zh: '报送书面初报的期限已届满', en: 'The time for the first written report has ended' }),
  ],
  settings: [naturalDays, firstAssessmentSuffices],
};
