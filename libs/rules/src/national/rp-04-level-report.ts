import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { atStart, expire, halfTime, remindMinutesBefore } from '../ladder';
import { exactHours } from './counting';
import { regulation493 } from './sources';

export const article11: Article = { source: regulation493('第十一条'), quote: null };

const duty: readonly Post[] = ['duty-officer', 'duty-leader'];

const ladder: readonly RungRule[] = [
  atStart(duty, {
    zh: '已接到事故报告，应于 2 小时内逐级上报',
    en: 'The accident is known here and must be reported upwards within 2 hours',
  }),
  halfTime(duty, { zh: '上报期限已过半', en: 'Half of the time for reporting upwards has passed' }),
  remindMinutesBefore(15, duty, { zh: '距上报期限还有 15 分钟', en: '15 minutes left to report upwards' }),
  expire(['duty-leader', 'department-head'], {
    zh: '上报期限已届满，请立即上报并核实是否迟报',
    en: 'The time for reporting upwards has ended: report at once, and find out whether the report is late',
  }),
];

/** Each level reports up within two hours of its own receipt (art 11): one clock for each organ, named by the `ref` of its facts. Together they make the ceilings of RP-06. */
export const levelReport: ClockRule = {
  id: 'RP-04',
  title: { zh: '逐级上报事故', en: 'Report the accident to the next level' },
  basis: [article11.source],
  actor: 'receiving-department',
  per: { fact: 'notice.received' },
  // With the last rank that has to be told (art 10) the chain ends: nothing is owed there.
  when: { not: { fact: 'notice.received', in: ['ends-here'] } },
  inForce: { from: '2007-06-01', chosenBy: 'notice.received' },
  start: 'notice.received',
  startTitle: { zh: '本级接到事故报告', en: 'receipt of the report at this level' },
  stop: ['notice.forwarded'],
  limit: [{ limit: { hours: 2 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [exactHours],
};
