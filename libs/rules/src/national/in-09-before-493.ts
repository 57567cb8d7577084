import type { ClockRule, Condition, Setting } from '@app/clock';
import type { Article } from '../articles/article';
import { expire } from '../ladder';
import { naturalDays } from './counting';
import { ordersOf302 } from './sources';
import { reopened, returned, revoked, setAside } from './undone';
import { becameKnown } from './became-known';

export const order302Article19: Article = { source: ordersOf302('第十九条'), quote: null };

const basis = order302Article19.source;

/** Order 302 came into force on the day of its publication; the regulation that gives all accidents a limit on 2007-06-01. */
const inForce = { from: '2001-04-21', to: '2007-05-31', chosenBy: 'accident.occurred' } as const;

/** What was 特大安全事故 then is told by the levels of today. */
const especiallyLarge: Condition = {
  all: [{ known: 'accident.occurred' }, { fact: 'level.determined', in: ['major', 'extraordinary'] }],
};

const settings: readonly Setting[] = [
  naturalDays,
  {
    name: 'before493.especiallyLarge',
    value: 'ten-or-more-dead',
    note: {
      zh: '推定：令302号未列明“特大安全事故”的死亡人数，按死亡十人以上（现行重大、特别重大）适用；其他事故当时的期限未收录',
      en: 'Inference: order 302 names no number of dead; it is applied from ten dead on (major and extraordinary today), other accidents of that time show no limit',
    },
  },
];

/** 令302号 art 19: the report within 60 days of the accident, 适当 extended by the national safety agency: no number bounds it. */
export const reportBefore493: ClockRule = {
  id: 'IN-09',
  title: { zh: '提交特大安全事故调查报告（令302号）', en: 'Submit the investigation report of an especially large accident (order 302)' },
  basis: [basis],
  actor: 'investigation-team',
  when: especiallyLarge,
  inForce,
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit: [{ limit: { days: 60 } }],
  roll: 'none',
  extension: { granted: 'extension.granted', revoked: 'extension.revoked', max: [{ limit: { days: 3650 } }], basis },
  undone: [returned('report.submitted'), setAside('report.submitted'), reopened('report.submitted', 'investigation.ended')],
  suspensions: [],
  // Calendars of working days begin in 2010: nothing can be counted back from the end.
  ladder: [
    expire(['handler', 'team-leader'], {
      zh: '特大安全事故调查报告的提交期限已届满（令302号）',
      en: 'The period for the report of the especially large accident has ended (order 302)',
    }),
  ],
  settings: [
    ...settings,
    {
      name: 'before493.extension',
      value: 'as-granted',
      note: {
        zh: '令302号只规定可以“适当延长”，未限定天数：按批准的天数计算',
        en: 'Order 302 lets the period be extended "suitably" and names no number: it is extended by what was granted',
      },
    },
  ],
};

/** 令302号 art 19: the province decides on the persons within 30 days of the report. */
export const decisionBefore493: ClockRule = {
  id: 'IN-09-decision',
  title: { zh: '对有关责任人员作出处理决定（令302号）', en: 'Decide on the persons responsible (order 302)' },
  basis: [basis],
  actor: 'province',
  when: especiallyLarge,
  inForce,
  start: 'report.submitted',
  startTitle: { zh: '提交调查报告之日', en: 'the submission of the report' },
  stop: ['approval.issued', 'conclusion.negative'],
  limit: [{ limit: { days: 30 } }],
  roll: 'none',
  undone: [
    returned('report.submitted'),
    setAside('report.submitted'),
    revoked('report.submitted', 'approval.issued', 'conclusion.negative'),
  ],
  suspensions: [],
  ladder: [
    expire(['government-secretary', 'department-head'], {
      zh: '对有关责任人员作出处理决定的期限已届满（令302号）',
      en: 'The time for the decision on the persons responsible has ended (order 302)',
    }),
  ],
  settings: [
    ...settings,
    {
      name: 'before493.decision',
      value: 'approval',
      note: {
        zh: '推定：处理决定以批复之日登记',
        en: 'Inference: the decision on persons is taken to be the approval',
      },
    },
  ],
};
