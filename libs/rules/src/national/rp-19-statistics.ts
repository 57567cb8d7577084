import type { ClockRule, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, halfTime, remindMinutesBefore } from '../ladder';
import { exactHours } from './counting';

export const statisticsNotice: Article = {
  source: { law: '《生产安全事故统计调查制度》及五部门 2016 年关于统计报送的通知', article: '报送时限', confidence: 'R' },
  quote: null,
};

const ladder: readonly RungRule[] = [
  halfTime(['statistics-officer'], { zh: '事故统计填报期限已过半', en: 'Half of the time for the statistics has passed' }),
  remindMinutesBefore(240, ['statistics-officer', 'department-head'], {
    zh: '距事故统计填报期限还有 4 小时',
    en: '4 hours left for the statistics',
  }),
  expire(['department-head'], {
    zh: '事故统计填报期限已届满，请立即填报',
    en: 'The time for the statistics has ended: enter the accident at once',
  }),
];

/** The accident is entered within 24 hours of the first department's knowledge, and cancelled only after a published conclusion (RP-20). */
export const statistics: ClockRule = {
  id: 'RP-19',
  title: { zh: '事故统计填报', en: 'Enter the accident in the statistics' },
  basis: [statisticsNotice.source],
  actor: 'county-department',
  // Nobody waits for it before that is known: such a clock is not even shown.
  when: { known: 'department.informed' },
  inForce: { from: '2016-01-01', chosenBy: 'department.informed' },
  start: 'department.informed',
  startTitle: { zh: '首个部门知悉事故', en: 'the first knowledge of a department' },
  stop: ['statistics.entered'],
  // Unknown items are completed after the investigation by the same act.
  settledBy: 'first-act',
  limit: [{ limit: { hours: 24 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [
    exactHours,
    {
      name: 'report.statistics',
      value: 'needs-review',
      note: {
        zh: '通知文号和施行日期未查明，暂按 2016 年起适用；先行填报，调查结论公布后方可核销',
        en: 'Number and day of the notice were not found: taken as in force from 2016; entered first, cancelled only after a published conclusion',
      },
    },
  ],
};
