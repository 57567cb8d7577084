import type { Text } from '@app/clock';
import type { z } from 'zod';
import { blank, choice, count, day, form, group, organ, ref, someOf, text } from '../../stream/fields.schema';
import { hearSupervisionSchema } from '../supervised/supervised.schema';
import { natures } from './choices';

const answerCommentSchema = form({
  n: count({ zh: '意见序号', en: '' }, 1, 10_000),
  adopted: choice(
    { zh: '采纳情况', en: '' },
    { adopted: { zh: '', en: '' }, partly: { zh: '', en: '' }, 'not-adopted': { zh: '', en: '' } },
  ),
  reason: text({ zh: '部分采纳或者不采纳的理由', en: '' }, 2000).optional(),
}).meta({
  id: 'AnswerComment',
  examples: [{ n: 1, adopted: 'partly', reason: '培训记录不足以认定，已补充现有证据' }],
});

export type AnswerComment = z.infer<typeof answerCommentSchema>;

const circulateDraftSchema = form({
  addressees: someOf({ zh: '征求意见单位', en: '' }, organ({ zh: '征求意见单位', en: '' }), 60),
  replyBy: day({ zh: '反馈意见的截止日期', en: '' }),
}).meta({
  id: 'CirculateDraft',
  examples: [{ addressees: ['150802-public-security', '150802-union'], replyBy: '2022-11-10' }],
});

export type CirculateDraft = z.infer<typeof circulateDraftSchema>;

const draftReportSchema = form({
  note: text({ zh: '本稿说明', en: '' }, 1000).optional(),
}).meta({
  id: 'DraftReport',
  examples: [{ note: '征求意见稿' }],
});

export type DraftReport = z.infer<typeof draftReportSchema>;

const recordCommentSchema = form({
  addressee: organ({ zh: '反馈意见的单位', en: '' }),
  opinion: choice({ zh: '反馈结论', en: '' }, { comments: { zh: '', en: '' }, none: { zh: '', en: '' } }),
  text: text({ zh: '意见内容', en: '' }, 2000).optional(),
}).meta({
  id: 'RecordComment',
  examples: [{ addressee: '150802-union', opinion: 'comments', text: '建议补充对班组安全教育的认定' }],
});

export type RecordComment = z.infer<typeof recordCommentSchema>;

const recordDissentSchema = form({
  member: organ({ zh: '保留意见的成员单位', en: '' }),
  ref: ref({ zh: '成员编号', en: '' }).optional(),
  person: text({ zh: '保留意见人', en: '' }, 60).optional(),
  on: day({ zh: '提出日期', en: '' }).optional(),
  reason: text({ zh: '不同意见及理由', en: '' }, 2000),
}).meta({
  id: 'RecordDissent',
  examples: [{ member: '150802-union', reason: '对间接原因的认定有不同意见' }],
});

export type RecordDissent = z.infer<typeof recordDissentSchema>;

const recordOwnVettingSchema = form({
  resolution: choice({ zh: '审议结论', en: '' }, { agreed: { zh: '', en: '' }, changes: { zh: '', en: '' }, refused: { zh: '', en: '' } }),
  reason: text({ zh: '修改意见或者不同意的理由', en: '' }, 2000).optional(),
}).meta({
  id: 'RecordOwnVetting',
  examples: [{ resolution: 'agreed' }, { resolution: 'changes', reason: '请补充对监管责任的认定' }],
});

export type RecordOwnVetting = z.infer<typeof recordOwnVettingSchema>;

const part = (title: Text) => text(title, 5000).optional();

const results = { yes: { zh: '', en: '' }, no: { zh: '', en: '' }, 'not-applicable': { zh: '', en: '' } };

const check = (title: Text) =>
  group(title, {
    result: choice({ zh: `${title.zh}的结论`, en: `${title.en}: result` }, results),
    finding: text({ zh: `${title.zh}的查明情况`, en: `${title.en}: what was found` }, 1000),
  }).optional();

/** One part or all of them. The paper itself is a document; what stands here is its text or a summary. */
const recordReportSchema = form({
  parts: form({
    unit: part({ zh: '事故发生单位概况', en: '' }),
    course: part({ zh: '事故发生经过和事故救援情况', en: '' }),
    casualties: part({ zh: '事故造成的人员伤亡和直接经济损失', en: '' }),
    cause: part({ zh: '事故发生的原因和事故性质', en: '' }),
    responsibility: part({ zh: '事故责任的认定以及对事故责任者的处理建议', en: '' }),
    measures: part({ zh: '事故防范和整改措施', en: '' }),
    rescueEvaluation: part({ zh: '应急救援评估', en: '' }),
    evidence: part({ zh: '有关证据材料目录', en: '' }),
    technicalAndManagement: part({ zh: '技术和管理问题专篇', en: '' }),
  }).optional(),
  /** Items of the evidence register that are attached to the report (article 30, last sentence). */
  catalogue: someOf({ zh: '附具的证据', en: '' }, ref({ zh: '证据编号', en: '' }), 1000).optional(),
  nature: form({
    kind: choice({ zh: '事故性质', en: '' }, blank(natures)),
    reason: text({ zh: '认定事故性质的理由', en: '' }, 2000),
  }).optional(),
  checks: form({
    causeFound: check({ zh: '事故原因查清', en: '' }),
    responsibleDealtWith: check({ zh: '责任人员处理', en: '' }),
    measuresTaken: check({ zh: '整改措施落实', en: '' }),
    peopleEducated: check({ zh: '有关人员受到教育', en: '' }),
    trainingTraced: check({ zh: '教育培训倒查', en: '' }),
    enterpriseDutyTraced: check({ zh: '企业主体责任倒查', en: '' }),
    authoritiesExamined: check({ zh: '审查批准和监督管理部门履职', en: '' }),
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
  n: count({ zh: '督办序号', en: '' }, 1, 1000),
}).meta({
  id: 'SendDraftUp',
  examples: [{ n: 1 }],
});

export type SendDraftUp = z.infer<typeof sendDraftUpSchema>;

const signature = form({
  member: organ({ zh: '签名的成员单位', en: '' }),
  ref: ref({ zh: '成员编号', en: '' }).optional(),
  person: text({ zh: '签名人', en: '' }, 60).optional(),
  on: day({ zh: '签名日期', en: '' }).optional(),
});

const signReportSchema = form({
  signatures: someOf({ zh: '签名', en: '' }, signature, 200),
}).meta({
  id: 'SignReport',
  examples: [{ signatures: [{ member: '150802-emergency', on: '2022-11-16' }, { member: '150802-union' }] }],
});

export type SignReport = z.infer<typeof signReportSchema>;

const submitReportSchema = form({
  receivedOn: day({ zh: '人民政府收到事故调查报告的日期', en: '' }),
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
