import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { atStart, expire, halfTime, remindMinutesBefore } from '../ladder';
import { exactHours } from './counting';
import { needsReview21, reportingMeasures21 } from './decree-21';

export const expressArticle: Article = { source: reportingMeasures21('第六条至第八条'), quote: null };

const duty: readonly Post[] = ['duty-officer', 'duty-leader'];

const ladder: readonly RungRule[] = [
  atStart(duty, {
    zh: '已接到应当快报的事故报告，应于 1 小时内电话快报',
    en: 'An accident that calls for an express report has been reported here: by phone within 1 hour',
  }),
  halfTime(duty, { zh: '快报期限已过半', en: 'Half of the time for the express report has passed' }),
  remindMinutesBefore(15, duty, { zh: '距快报期限还有 15 分钟', en: '15 minutes left for the express report' }),
  expire(['duty-leader', 'department-head'], {
    zh: '快报期限已届满，请立即快报并研判是否迟报',
    en: 'The time for the express report has ended: report at once, and judge whether it is late',
  }),
];

/**
 * 快报 within one hour of receipt, straight to the province or the ministry: one clock for each organ that received the report
 * of an accident then known as 较大 or above, should nobody missing or trapped be found alive (LV-10), or whose effect on society a person
 * found grave (RP-22). A level that rises later brings a new receipt, and with it a clock of its own.
 */
export const expressReport: ClockRule = {
  id: 'RP-12',
  title: { zh: '较大以上事故电话快报', en: 'Express report of a larger accident' },
  basis: [expressArticle.source],
  actor: 'receiving-department',
  per: { fact: 'larger-accident.received' },
  inForce: { from: '2009-07-01', chosenBy: 'larger-accident.received' },
  start: 'larger-accident.received',
  startTitle: { zh: '本级接到应当快报的事故报告', en: 'receipt of a report that calls for an express report at this level' },
  stop: ['express.reported'],
  limit: [{ limit: { hours: 1 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [exactHours, needsReview21],
};
