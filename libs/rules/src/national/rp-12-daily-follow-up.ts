import type { ClockRule, Condition, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindMinutesBefore } from '../ladder';
import { needsReview21, reportingMeasures21 } from './decree-21';

export const followUpArticle: Article = { source: reportingMeasures21('第十条'), quote: null };

const high = ['major', 'extraordinary'];

/** The level as determined; until then as it was known when the situation was last reported. In either case not below 就高研判等级 (LV-10). */
const majorOrAbove: Condition = {
  any: [
    { fact: 'level.determined', in: high },
    { fact: 'level.possible', in: high },
    { all: [{ not: { known: 'level.determined' } }, { fact: 'situation.reported', in: high }] },
  ],
};

const ladder: readonly RungRule[] = [
  remindMinutesBefore(120, ['duty-officer'], { zh: '距续报期限还有 2 小时', en: '2 hours left for the follow-up report' }),
  expire(['duty-officer', 'duty-leader'], {
    zh: '续报期限已届满，请续报；不再需要续报的，请登记停止续报的理由',
    en: 'The follow-up report is due: send it, or record why no further report is needed',
  }),
];

/**
 * 续报, of 一般 too: from the receipt, and then from each report of the situation, the next one is due, by the end of the next day, or
 * within 12 hours from 重大 on. An express report that was not owed, or not made, holds up none of it.
 */
export const dailyFollowUp: ClockRule = {
  id: 'RP-12-daily',
  title: { zh: '每日续报', en: 'Daily follow-up report' },
  basis: [followUpArticle.source],
  actor: 'receiving-department',
  // One run of daily reports after the other: what was ended and is taken up again has a clock of its own.
  per: { fact: 'situation.reported' },
  inForce: { from: '2009-07-01', chosenBy: 'situation.reported' },
  start: 'situation.reported',
  startTitle: { zh: '接报或者最近一次快报、续报', en: 'the receipt, or the last express or follow-up report' },
  stop: ['follow-ups.ended'],
  limit: [{ when: majorOrAbove, limit: { hours: 12 } }, { limit: { days: 1 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [
    needsReview21,
    {
      name: 'report.daily',
      value: 'next-day-or-12-hours',
      note: {
        zh: '“每日至少 1 次”按次日 24 时前续报计算，“每日至少 2 次”按 12 小时内续报计算',
        en: '"At least once a day" is taken as by the end of the next day, "at least twice" as within 12 hours',
      },
    },
  ],
};
