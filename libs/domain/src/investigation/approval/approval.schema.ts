import type { z } from 'zod';
import { blank, choice, count, day, form, organ, ref, someOf, text } from '../../stream/fields.schema';
import { standardRemedies } from './approve';

/** upheld 维持或驳回请求, revoked 撤销, changed 变更, unlawful 确认违法, remade 责令重新作出, dismissed 不予受理或驳回申请. */
const appealOutcomes = ['upheld', 'revoked', 'changed', 'unlawful', 'remade', 'dismissed'] as const;

const decideAppealSchema = form({
  ref: ref({ zh: '复议或者诉讼编号', en: '' }),
  outcome: choice({ zh: '结果', en: '' }, blank(appealOutcomes)),
  summary: text({ zh: '决定或者判决要点', en: '' }, 2000),
}).meta({ id: 'DecideAppeal', examples: [{ ref: 'R1', outcome: 'upheld', summary: '批复认定事实清楚，程序合法，予以维持' }] });

export type DecideAppeal = z.infer<typeof decideAppealSchema>;

const recordAppealObstacleOverSchema = form({ ref: ref({ zh: '障碍编号', en: '' }) }).meta({
  id: 'RecordAppealObstacleOver',
  examples: [{ ref: 'O1' }],
});

export type RecordAppealObstacleOver = z.infer<typeof recordAppealObstacleOverSchema>;

const recordAppealObstacleSchema = form({
  ref: ref({ zh: '障碍编号', en: '' }),
  addressee: ref({ zh: '受送达人编号', en: '' }),
  ground: text({ zh: '不可抗力或者其他正当理由', en: '' }, 500),
}).meta({ id: 'RecordAppealObstacle', examples: [{ ref: 'O1', addressee: 'U1', ground: '洪水中断交通和邮路' }] });

export type RecordAppealObstacle = z.infer<typeof recordAppealObstacleSchema>;

/** review 行政复议, suit 行政诉讼. Whoever was not served appeals without being an addressee: its appeal stops no clock. */
const recordAppealSchema = form({
  ref: ref({ zh: '复议或者诉讼编号', en: '' }),
  kind: choice({ zh: '类别', en: '' }, { review: { zh: '', en: '' }, suit: { zh: '', en: '' } }),
  before: text({ zh: '受理机关', en: '' }, 200),
  addressee: ref({ zh: '受送达人编号', en: '' }).optional(),
}).meta({ id: 'RecordAppeal', examples: [{ ref: 'R1', kind: 'review', before: '巴彦淖尔市人民政府', addressee: 'U1' }] });

export type RecordAppeal = z.infer<typeof recordAppealSchema>;

/** review 申请复议的权利、机关和期限, suit 起诉期限, suit-after-review 对复议决定的起诉期限. */
const recordRemedyKnownSchema = form({
  ref: ref({ zh: '受送达人编号', en: '' }),
  remedy: choice(
    { zh: '知道的救济途径', en: '' },
    { review: { zh: '', en: '' }, suit: { zh: '', en: '' }, 'suit-after-review': { zh: '', en: '' } },
  ),
}).meta({ id: 'RecordRemedyKnown', examples: [{ ref: 'U1', remedy: 'review' }] });

export type RecordRemedyKnown = z.infer<typeof recordRemedyKnownSchema>;

/** served 收到复议决定书, served-untold 收到但未被告知起诉期限, time-over 复议期满未作决定. */
const reviewEnds = ['served', 'served-untold', 'time-over'] as const;

const recordReviewEndedSchema = form({ ref: ref({ zh: '复议编号', en: '' }), how: choice({ zh: '情形', en: '' }, blank(reviewEnds)) }).meta(
  {
    id: 'RecordReviewEnded',
    examples: [{ ref: 'R1', how: 'served' }],
  },
);

export type RecordReviewEnded = z.infer<typeof recordReviewEndedSchema>;

const withdrawAppealSchema = form({ ref: ref({ zh: '复议或者诉讼编号', en: '' }) }).meta({
  id: 'WithdrawAppeal',
  examples: [{ ref: 'R1' }],
});

export type WithdrawAppeal = z.infer<typeof withdrawAppealSchema>;

/** document 正式公文, slip 抄告单, table 审批表. */
const approvalForms = ['document', 'slip', 'table'] as const;

export const approveSchema = form({
  number: text({ zh: '批复文号', en: '' }, 60),
  form: choice({ zh: '批复形式', en: '' }, blank(approvalForms)).optional(),
  nature: choice(
    { zh: '认定的事故性质', en: '' },
    { responsibility: { zh: '', en: '' }, 'non-responsibility': { zh: '', en: '' } },
  ).optional(),
  remedies: text({ zh: '救济途径', en: '' }, 2000).default(standardRemedies.approval),
  copies: someOf({ zh: '抄送单位', en: '' }, organ({ zh: '抄送单位', en: '' }), 50).optional(),
}).meta({
  id: 'Approve',
  examples: [
    {
      number: '×政批〔2022〕1号',
      form: 'document',
      nature: 'responsibility',
      remedies: standardRemedies.approval,
      copies: ['150802-emergency', '150802-public-security', '150802-union'],
    },
  ],
});

export type Approve = z.infer<typeof approveSchema>;

const extendApprovalSchema = form({
  ref: ref({ zh: '批复延期编号', en: '' }),
  days: count({ zh: '延长批复的天数', en: '' }, 1, 365),
  reason: text({ zh: '延长批复的特殊情况', en: '' }, 2000),
}).meta({
  id: 'ExtendApproval',
  examples: [{ ref: 'PE1', days: 15, reason: '报告涉及多个部门，需进一步核实' }],
});

export type ExtendApproval = z.infer<typeof extendApprovalSchema>;

const returnReportSchema = form({
  reasons: text({ zh: '退回重做的理由', en: '' }, 4000),
}).meta({
  id: 'ReturnReport',
  examples: [{ reasons: '间接原因分析不清，对监管部门履职情况未作审查' }],
});

export type ReturnReport = z.infer<typeof returnReportSchema>;

const orderCorrectionSchema = form({
  dueOn: day({ zh: '限期改正的最后一日', en: '' }),
  grounds: text({ zh: '责令改正的理由', en: '' }, 4000),
}).meta({ id: 'OrderCorrection', examples: [{ dueOn: '2023-03-31', grounds: '事故原因不清，责任认定不当' }] });

export type OrderCorrection = z.infer<typeof orderCorrectionSchema>;

const reportCorrectionSchema = form({ done: text({ zh: '改正情况', en: '' }, 4000) }).meta({
  id: 'ReportCorrection',
  examples: [{ done: '已补充查明间接原因，重新认定责任并发文更正' }],
});

export type ReportCorrection = z.infer<typeof reportCorrectionSchema>;

const revokeApprovalSchema = form({
  reason: text({ zh: '撤销的理由', en: '' }, 4000),
  investigator: organ({ zh: '重新调查的机关', en: '' }).optional(),
  newReportDueOn: day({ zh: '限定提交新报告的最后一日', en: '' }).optional(),
}).meta({
  id: 'RevokeApproval',
  examples: [{ reason: '逾期未改正，事故原因仍不清', investigator: '150800-government', newReportDueOn: '2023-06-30' }],
});

export type RevokeApproval = z.infer<typeof revokeApprovalSchema>;

const copyApprovalSchema = form({
  to: someOf({ zh: '抄送单位', en: '' }, organ({ zh: '抄送单位', en: '' }), 50),
}).meta({ id: 'CopyApproval', examples: [{ to: ['500118-emergency', '500118-union'] }] });

export type CopyApproval = z.infer<typeof copyApprovalSchema>;

const addressee = form({
  ref: ref({ zh: '受送达人编号', en: '' }),
  kind: choice({ zh: '受送达人类别', en: '' }, { unit: { zh: '', en: '' }, person: { zh: '', en: '' } }),
  name: text({ zh: '受送达单位名称（个人只填姓氏，如“张某”）', en: '' }, 100),
});

const recordApprovalReceivedSchema = form({
  department: organ({ zh: '牵头部门', en: '' }),
  addressees: someOf({ zh: '受送达人', en: '' }, addressee, 200),
}).meta({
  id: 'RecordApprovalReceived',
  examples: [{ department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] }],
});

export type RecordApprovalReceived = z.infer<typeof recordApprovalReceivedSchema>;

const recordCarryingOutSchema = form({
  unit: text({ zh: '报告落实情况的单位', en: '' }, 100),
  findings: text({ zh: '落实情况', en: '' }, 4000),
}).meta({
  id: 'RecordCarryingOut',
  examples: [{ unit: '某建设集团有限公司', findings: '责任人员已按批复处理，防范和整改措施已完成三项，余下一项计划于六月完成' }],
});

export type RecordCarryingOut = z.infer<typeof recordCarryingOutSchema>;

const recordHandedOverSchema = form({ ref: ref({ zh: '移送编号', en: '' }) }).meta({
  id: 'RecordHandedOver',
  examples: [{ ref: 'measures' }],
});

export type RecordHandedOver = z.infer<typeof recordHandedOverSchema>;

const recordHandlingRefusedSchema = form({
  ref: ref({ zh: '移送编号', en: '' }),
  kind: choice({ zh: '情形', en: '' }, { delayed: { zh: '', en: '' }, refused: { zh: '', en: '' } }),
  by: text({ zh: '拖延或者拒绝落实的单位', en: '' }, 200),
  findings: text({ zh: '查明的情况', en: '' }, 4000),
}).meta({
  id: 'RecordHandlingRefused',
  examples: [{ ref: 'H1', kind: 'refused', by: '某区住房和城乡建设局', findings: '三次催办后仍未对责任人员作出处理' }],
});

export type RecordHandlingRefused = z.infer<typeof recordHandlingRefusedSchema>;

/** Of which remedies and periods the addressee was told at the service. Told of both unless said: the approval states them (AP-03). */
const remediesTold = ['told', 'review-untold', 'suit-untold', 'untold'] as const;

/** direct 直接送达, left 留置, post 邮寄, electronic 电子, entrusted 委托, public-notice 公告. */
const serveApprovalSchema = form({
  ref: ref({ zh: '受送达人编号', en: '' }),
  way: choice(
    { zh: '送达方式', en: '' },
    {
      direct: { zh: '', en: '' },
      left: { zh: '', en: '' },
      post: { zh: '', en: '' },
      electronic: { zh: '', en: '' },
      entrusted: { zh: '', en: '' },
      'public-notice': { zh: '', en: '' },
    },
  ),
  remedies: choice({ zh: '救济途径和期限的告知', en: '' }, blank(remediesTold)).optional(),
}).meta({ id: 'ServeApproval', examples: [{ ref: 'U1', way: 'direct' }] });

export type ServeApproval = z.infer<typeof serveApprovalSchema>;

export const approvalSchemas = {
  approve: approveSchema,
  'extend-approval': extendApprovalSchema,
  'return-report': returnReportSchema,
  'record-approval-received': recordApprovalReceivedSchema,
  'serve-approval': serveApprovalSchema,
  'copy-approval': copyApprovalSchema,
  'record-carrying-out': recordCarryingOutSchema,
  'record-handling-refused': recordHandlingRefusedSchema,
  'record-handed-over': recordHandedOverSchema,
  'record-appeal': recordAppealSchema,
  'withdraw-appeal': withdrawAppealSchema,
  'decide-appeal': decideAppealSchema,
  'record-review-ended': recordReviewEndedSchema,
  'record-remedy-known': recordRemedyKnownSchema,
  'record-appeal-obstacle': recordAppealObstacleSchema,
  'record-appeal-obstacle-over': recordAppealObstacleOverSchema,
  'order-correction': orderCorrectionSchema,
  'report-correction': reportCorrectionSchema,
  'revoke-approval': revokeApprovalSchema,
};
