import type { ClockRule, RungRule } from '@app/clock';
import { after, expire, remindBefore } from '../ladder';
import { disclosure20And26, regulation493, safetyLaw86 } from './sources';
import { revoked } from './undone';

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

/**
 * The law says 及时 (promptly). The number is the general one for information that a government publishes of its own accord:
 * 20 working days from its formation.
 */
export const publication: ClockRule = {
  id: 'AP-08',
  title: { zh: '公布事故调查报告', en: 'Publish the investigation report' },
  basis: [safetyLaw86, regulation493('第三十四条'), disclosure20And26],
  actor: 'investigating-government',
  inForce: { from: '2021-09-01', chosenBy: 'approval.issued' },
  start: 'approval.issued',
  startTitle: { zh: '批复之日', en: 'the approval' },
  stop: ['report.published'],
  limit: [{ limit: { workingDays: 20 } }],
  roll: 'none',
  undone: [revoked('approval.issued', 'report.published')],
  suspensions: [],
  ladder,
  settings: [
    {
      name: 'publication.limit',
      value: '20-working-days',
      note: {
        zh: '法律只规定“及时”公布，20 个工作日为参照主动公开政府信息期限的推定数',
        en: 'The law only says "promptly": 20 working days are inferred from the general limit for information published by the government itself',
      },
    },
  ],
};
