import type { ClockRule, Post, RungRule, Text } from '@app/clock';
import { after, expire, remindBefore } from '../ladder';
import { fallen, reopened, returned, revoked, setAside, zhejiang38 } from './undone';

const told: readonly Post[] = ['government-secretary', 'department-head'];

function ladder(what: Text): readonly RungRule[] {
  return [
    remindBefore(10, told, { zh: `距${what.zh}期限还有 10 个工作日`, en: `10 working days left to ${what.en}` }),
    remindBefore(3, told, { zh: `距${what.zh}期限还有 3 个工作日`, en: `3 working days left to ${what.en}` }),
    expire(told, { zh: `${what.zh}期限已届满`, en: `The time to ${what.en} has ended` }),
    after(1, 'escalate', ['safety-office-head'], { zh: `${what.zh}逾期`, en: `It is overdue to ${what.en}` }),
  ];
}

const ordered = {
  basis: [zhejiang38.source],
  actor: 'investigating-government',
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  suspensions: [],
} as const;

/** A higher government's order to correct an approved report names its last day (浙江; any higher government by order). */
export const orderedCorrection: ClockRule = {
  ...ordered,
  id: 'AP-10',
  title: { zh: '按责令限期改正', en: 'Correct the report as ordered' },
  when: { known: 'correction.due' },
  start: 'correction.due',
  startTitle: { zh: '责令改正的限定日期', en: 'the ordered day' },
  stop: ['correction.reported'],
  undone: fallen('correction.due'),
  ladder: ladder({ zh: '改正', en: 'correct the report' }),
};

/** The new investigation after a revocation, where the order gave a day for its report. */
export const orderedNewReport: ClockRule = {
  ...ordered,
  id: 'AP-10-new',
  title: { zh: '重新调查并提交报告', en: 'Submit the report of the new investigation' },
  actor: 'investigation-team',
  when: { known: 'new-report.due' },
  start: 'new-report.due',
  startTitle: { zh: '限定提交新报告的日期', en: 'the ordered day' },
  stop: ['report.submitted', 'investigation.ended'],
  undone: [
    returned('report.submitted'),
    setAside('report.submitted'),
    revoked('report.submitted', 'investigation.ended'),
    reopened('new-report.due'),
  ],
  ladder: ladder({ zh: '提交新的事故调查报告', en: 'submit the new report' }),
};
