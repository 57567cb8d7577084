import type { z } from 'zod';
import { choice, count, day, form, organ, ref, someOf, text } from '../../stream/fields.schema';
import { hearSupervisionSchema } from '../supervised/supervised.schema';
import { natures } from './choices';

const answerCommentSchema = form({
  n: count('意见序号', 1, 10_000),
  adopted: choice('采纳情况', ['adopted', 'partly', 'not-adopted']),
  reason: text('部分采纳或者不采纳的理由', 2000).optional(),
}).meta({
  id: 'AnswerComment',
  examples: [{ n: 1, adopted: 'partly', reason: '培训记录不足以认定，已补充现有证据' }],
});

export type AnswerComment = z.infer<typeof answerCommentSchema>;

const circulateDraftSchema = form({
  addressees: someOf('征求意见单位', organ('征求意见单位'), 60),
  replyBy: day('反馈意见的截止日期'),
}).meta({
  id: 'CirculateDraft',
  examples: [{ addressees: ['150802-public-security', '150802-union'], replyBy: '2022-11-10' }],
});

export type CirculateDraft = z.infer<typeof circulateDraftSchema>;

const draftReportSchema = form({
  note: text('本稿说明', 1000).optional(),
}).meta({
  id: 'DraftReport',
  examples: [{ note: '征求意见稿' }],
});

export type DraftReport = z.infer<typeof draftReportSchema>;

const recordCommentSchema = form({
  addressee: organ('反馈意见的单位'),
  opinion: choice('反馈结论', ['comments', 'none']),
  text: text('意见内容', 2000).optional(),
}).meta({
  id: 'RecordComment',
  examples: [{ addressee: '150802-union', opinion: 'comments', text: '建议补充对班组安全教育的认定' }],
});

export type RecordComment = z.infer<typeof recordCommentSchema>;

const recordDissentSchema = form({
  member: organ('保留意见的成员单位'),
  ref: ref('成员编号').optional(),
  person: text('保留意见人', 60).optional(),
  on: day('提出日期').optional(),
  reason: text('不同意见及理由', 2000),
}).meta({
  id: 'RecordDissent',
  examples: [{ member: '150802-union', reason: '对间接原因的认定有不同意见' }],
});

export type RecordDissent = z.infer<typeof recordDissentSchema>;

const recordOwnVettingSchema = form({
  resolution: choice('审议结论', ['agreed', 'changes', 'refused']),
  reason: text('修改意见或者不同意的理由', 2000).optional(),
}).meta({
  id: 'RecordOwnVetting',
  examples: [{ resolution: 'agreed' }, { resolution: 'changes', reason: '请补充对监管责任的认定' }],
});

export type RecordOwnVetting = z.infer<typeof recordOwnVettingSchema>;

const part = (label: string) => text(label, 5000).optional();

const check = (label: string) =>
  form({ result: choice(`${label}的结论`, ['yes', 'no', 'not-applicable']), finding: text(`${label}的查明情况`, 1000) }).optional();

/** One part or all of them. The paper itself is a document; what stands here is its text or a summary. */
const recordReportSchema = form({
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

const sendDraftUpSchema = form({
  n: count('督办序号', 1, 1000),
}).meta({
  id: 'SendDraftUp',
  examples: [{ n: 1 }],
});

export type SendDraftUp = z.infer<typeof sendDraftUpSchema>;

const signature = form({
  member: organ('签名的成员单位'),
  ref: ref('成员编号').optional(),
  person: text('签名人', 60).optional(),
  on: day('签名日期').optional(),
});

const signReportSchema = form({
  signatures: someOf('签名', signature, 200),
}).meta({
  id: 'SignReport',
  examples: [{ signatures: [{ member: '150802-emergency', on: '2022-11-16' }, { member: '150802-union' }] }],
});

export type SignReport = z.infer<typeof signReportSchema>;

const submitReportSchema = form({
  receivedOn: day('人民政府收到事故调查报告的日期'),
}).meta({
  id: 'SubmitReport',
  examples: [{ receivedOn: '2022-11-17' }],
});

export type SubmitReport = z.infer<typeof submitReportSchema>;

export const reportSchemas = {
  'record-report': recordReportSchema,
  'draft-report': draftReportSchema,
  'circulate-draft': circulateDraftSchema,
  'record-comment': recordCommentSchema,
  'answer-comment': answerCommentSchema,
  'sign-report': signReportSchema,
  'record-dissent': recordDissentSchema,
  'record-own-vetting': recordOwnVettingSchema,
  'send-draft-up': sendDraftUpSchema,
  'submit-report': submitReportSchema,
  'hear-changes-asked': hearSupervisionSchema,
};
