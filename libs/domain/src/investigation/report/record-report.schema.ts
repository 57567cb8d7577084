import type { z } from 'zod';
import { choice, form, ref, someOf, text } from '../../stream/fields.schema';
import { natures } from './content';

const part = (label: string) => text(label, 5000).optional();

const check = (label: string) =>
  form({ result: choice(`${label}的结论`, ['yes', 'no', 'not-applicable']), finding: text(`${label}的查明情况`, 1000) }).optional();

/** One part or all of them. The paper itself is a document; what stands here is its text or a summary. */
export const recordReportSchema = form({
  parts: form({
    unit: part('事故发生单位概况'),
    course: part('事故发生经过和事故救援情况'),
    casualties: part('事故造成的人员伤亡和直接经济损失'),
    cause: part('事故发生的原因和事故性质'),
    responsibility: part('事故责任的认定以及对事故责任者的处理建议'),
    measures: part('事故防范和整改措施'),
    rescueEvaluation: part('应急救援评估'),
    evidence: part('有关证据材料目录'),
    technicalAndManagement: part('技术和管理问题专篇'),
  }).optional(),
  /** Items of the evidence register that are attached to the report (article 30, last sentence). */
  catalogue: someOf('附具的证据', ref('证据编号'), 1000).optional(),
  nature: form({ kind: choice('事故性质', natures), reason: text('认定事故性质的理由', 2000) }).optional(),
  checks: form({
    causeFound: check('事故原因查清'),
    responsibleDealtWith: check('责任人员处理'),
    measuresTaken: check('整改措施落实'),
    peopleEducated: check('有关人员受到教育'),
    trainingTraced: check('教育培训倒查'),
    enterpriseDutyTraced: check('企业主体责任倒查'),
    authoritiesExamined: check('审查批准和监督管理部门履职'),
  }).optional(),
}).meta({
  id: 'RecordReport',
  examples: [
    {
      parts: { cause: '直接原因：临边防护缺失。间接原因：安全教育培训不到位。' },
      nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
      checks: { trainingTraced: { result: 'no', finding: '未对新进场工人进行三级安全教育' } },
    },
  ],
});

export type RecordReport = z.infer<typeof recordReportSchema>;
