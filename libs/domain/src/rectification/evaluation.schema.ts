import type { z } from 'zod';
import { noteIrregularitySchema } from '../stream/done.schema';
import { choice, day, form, group, item, itemNumber, list, organ, someOf, text } from '../stream/fields.schema';
import { itemResults, referralOutcomes } from './choices';

const organs = (zh: string, en: string) => list({ zh, en }, organ({ zh: '机关', en: 'organ' }), 50);

const startEvaluationSchema = form({
  team: someOf({ zh: '评估组成员单位', en: 'organs of the evaluation team' }, organ({ zh: '机关', en: 'organ' }), 50, {
    help: { zh: '一般由参加事故调查的部门组成。', en: 'As a rule the departments that took part in the investigation.' },
  }),
  invited: organs('邀请同步开展工作的纪检监察机关', 'supervision organs invited to work in parallel').optional(),
  entrusted: text({ zh: '受委托的机构', en: 'body that is entrusted' }, 100).optional(),
  experts: list({ zh: '聘请的专家', en: 'experts' }, text({ zh: '专家的专业', en: 'field of the expert' }, 60), 30, {
    help: { zh: '填写专业，不填写姓名。', en: 'By field, not by name.' },
  }).optional(),
}).meta({
  id: 'StartEvaluation',
  examples: [
    { team: ['150802-emergency', '150802-housing'], invited: ['150802-supervision-commission'], experts: ['建筑施工'] },
    { team: ['511702-emergency'], entrusted: '某安全技术服务机构' },
  ],
});

export type StartEvaluation = z.infer<typeof startEvaluationSchema>;

const finding = group(
  { zh: '逐项评估结果', en: 'finding' },
  {
    item: itemNumber({ zh: '整改事项', en: 'the item' }, 'evaluation-items.open'),
    result: choice({ zh: '评估结论', en: 'result' }, itemResults),
    evidence: text({ zh: '评估依据', en: 'evidence' }, 2000, {
      help: {
        zh: '责任单位、相关企业、政府和部门做了什么，凭据是什么；罚款未缴清的写明。',
        en: 'What the unit, related enterprises, governments and departments did, and what shows it; say where a fine is not paid in full.',
      },
    }),
    remark: text({ zh: '备注', en: 'remark' }, 500).optional(),
  },
);

const recordItemResultSchema = form({ results: someOf({ zh: '逐项评估结果', en: 'findings' }, finding, 200) }).meta({
  id: 'RecordItemResult',
  examples: [
    {
      results: [
        { item: 1, result: 'done', evidence: '现场核查及验收记录' },
        { item: 2, result: 'not-done', evidence: '罚款尚欠十五万元' },
      ],
    },
    { results: [{ item: 3, result: 'partly', evidence: '检查尚未覆盖全部工地' }] },
  ],
});

export type RecordItemResult = z.infer<typeof recordItemResultSchema>;

const recordReferralOutcomeSchema = form({
  ref: item({ zh: '移送的线索', en: 'what was referred' }, 'referrals.known'),
  outcome: choice({ zh: '移送结果', en: 'what became of it' }, referralOutcomes),
  account: text({ zh: '具体情况', en: 'details' }, 1000).optional(),
}).meta({
  id: 'RecordReferralOutcome',
  examples: [
    { ref: 'C1', outcome: 'judged', account: '判处有期徒刑一年，缓刑一年六个月' },
    { ref: 'C2', outcome: 'pending' },
  ],
});

export type RecordReferralOutcome = z.infer<typeof recordReferralOutcomeSchema>;

const recordEvaluationReportSchema = form({
  conclusion: text({ zh: '评估结论', en: 'conclusion' }, 4000),
}).meta({
  id: 'RecordEvaluationReport',
  examples: [{ conclusion: '整改和防范措施基本落实，一项罚款尚未缴清' }, { conclusion: '整改和防范措施已经落实' }],
});

export type RecordEvaluationReport = z.infer<typeof recordEvaluationReportSchema>;

const approveEvaluationSchema = form({ number: text({ zh: '批准文号', en: 'number' }, 100).optional() }).meta({
  id: 'ApproveEvaluation',
  examples: [{ number: '临政字〔2023〕40号' }, {}],
});

export type ApproveEvaluation = z.infer<typeof approveEvaluationSchema>;

const publishEvaluationSchema = form({ where: text({ zh: '公布载体', en: 'where' }, 200) }).meta({
  id: 'PublishEvaluation',
  examples: [{ where: '临河区人民政府门户网站' }, { where: '区应急管理局网站' }],
});

export type PublishEvaluation = z.infer<typeof publishEvaluationSchema>;

const fileEvaluationSchema = form({
  to: organ({ zh: '备案机关', en: 'filed with' }),
}).meta({ id: 'FileEvaluation', examples: [{ to: '150800-safety-office' }, { to: '510000-safety-office' }] });

export type FileEvaluation = z.infer<typeof fileEvaluationSchema>;

const failed = someOf(
  { zh: '未落实的事项', en: 'items that were not carried out' },
  itemNumber({ zh: '整改事项', en: 'item' }, 'evaluation-items.failed'),
  200,
);

const reason = text({ zh: '理由', en: 'why' }, 2000);

const setNewPeriodSchema = form({ items: failed, dueOn: day({ zh: '责令完成的日期', en: 'ordered last day' }), reason }).meta({
  id: 'SetNewPeriod',
  examples: [
    { items: [2], dueOn: '2023-12-31', reason: '评估认定未落实' },
    { items: [2, 3], dueOn: '2024-01-31', reason: '部分落实，限期补正' },
  ],
});

export type SetNewPeriod = z.infer<typeof setNewPeriodSchema>;

const handOverAccountabilitySchema = form({
  items: failed,
  to: organ({ zh: '接收机关', en: 'to whom' }),
  reason,
}).meta({
  id: 'HandOverAccountability',
  examples: [
    { items: [3], to: '150802-supervision-commission', reason: '不履行职责，整改措施未落实' },
    { items: [2], to: '150802-government', reason: '拒不缴纳罚款，整改措施未落实' },
  ],
});

export type HandOverAccountability = z.infer<typeof handOverAccountabilitySchema>;

const proposeInterviewSchema = form({
  items: failed,
  whom: text({ zh: '被约谈的单位', en: 'unit or organ to be interviewed' }, 100, { picks: 'organ' }),
  reason,
}).meta({
  id: 'ProposeInterview',
  examples: [
    { items: [2], whom: '某建筑企业', reason: '整改措施未落实' },
    { items: [3], whom: '150802-housing', reason: '专项检查未完成' },
  ],
});

export type ProposeInterview = z.infer<typeof proposeInterviewSchema>;

const recordConsequenceSchema = form({
  consequence: itemNumber({ zh: '所办的移交或者约谈', en: 'the hand-over or interview' }, 'consequences.open'),
  outcome: text({ zh: '办理结果', en: 'outcome' }, 2000, {
    help: { zh: '已经约谈、已经处理的结果，或者不再办理的理由。', en: 'What came of it, or why it is not pursued.' },
  }),
}).meta({
  id: 'RecordConsequence',
  examples: [
    { consequence: 1, outcome: '已给予相关人员诫勉' },
    { consequence: 2, outcome: '已约谈企业主要负责人，承诺月底前完成整改' },
  ],
});

export type RecordConsequence = z.infer<typeof recordConsequenceSchema>;

const orderFollowUpEvaluationSchema = form({
  items: failed,
  dueOn: day({ zh: '跟踪评估的期限', en: 'last day of the follow-up evaluation' }),
  reason,
}).meta({
  id: 'OrderFollowUpEvaluation',
  examples: [
    { items: [2], dueOn: '2024-02-29', reason: '责令整改期满后复核' },
    { items: [2, 3], dueOn: '2024-03-31', reason: '跟踪问效' },
  ],
});

export type OrderFollowUpEvaluation = z.infer<typeof orderFollowUpEvaluationSchema>;

const archiveEvaluationSchema = form({}).meta({ id: 'ArchiveEvaluation', examples: [{}] });

export const evaluationSchemas = {
  'start-evaluation': startEvaluationSchema,
  'record-item-result': recordItemResultSchema,
  'record-referral-outcome': recordReferralOutcomeSchema,
  'record-evaluation-report': recordEvaluationReportSchema,
  'approve-evaluation': approveEvaluationSchema,
  'publish-evaluation': publishEvaluationSchema,
  'file-evaluation': fileEvaluationSchema,
  'set-new-period': setNewPeriodSchema,
  'hand-over-accountability': handOverAccountabilitySchema,
  'propose-interview': proposeInterviewSchema,
  'record-consequence': recordConsequenceSchema,
  'order-follow-up-evaluation': orderFollowUpEvaluationSchema,
  'archive-evaluation': archiveEvaluationSchema,
  'note-irregularity': noteIrregularitySchema,
};
