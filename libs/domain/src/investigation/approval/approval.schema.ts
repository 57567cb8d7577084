import type { z } from 'zod';
import { choice, count, day, form, organ, ref, someOf, text } from '../../stream/fields.schema';
import { standardRemedies } from './approve';

/** upheld 维持或驳回请求, revoked 撤销, changed 变更, unlawful 确认违法, remade 责令重新作出, dismissed 不予受理或驳回申请. */
const appealOutcomes = ['upheld', 'revoked', 'changed', 'unlawful', 'remade', 'dismissed'] as const;

const decideAppealSchema = form({
  ref: ref('复议或者诉讼编号'),
  outcome: choice('结果', appealOutcomes),
  summary: text('决定或者判决要点', 2000),
}).meta({ id: 'DecideAppeal', examples: [{ ref: 'R1', outcome: 'upheld', summary: '批复认定事实清楚，程序合法，予以维持' }] });

export type DecideAppeal = z.infer<typeof decideAppealSchema>;

const recordAppealObstacleOverSchema = form({ ref: ref('障碍编号') }).meta({
  id: 'RecordAppealObstacleOver',
  examples: [{ ref: 'O1' }],
});

export type RecordAppealObstacleOver = z.infer<typeof recordAppealObstacleOverSchema>;

const recordAppealObstacleSchema = form({
  ref: ref('障碍编号'),
  addressee: ref('受送达人编号'),
  ground: text('不可抗力或者其他正当理由', 500),
}).meta({ id: 'RecordAppealObstacle', examples: [{ ref: 'O1', addressee: 'U1', ground: '洪水中断交通和邮路' }] });

export type RecordAppealObstacle = z.infer<typeof recordAppealObstacleSchema>;

/** review 行政复议, suit 行政诉讼. Whoever was not served appeals without being an addressee: its appeal stops no clock. */
const recordAppealSchema = form({
  ref: ref('复议或者诉讼编号'),
  kind: choice('类别', ['review', 'suit']),
  before: text('受理机关', 200),
  addressee: ref('受送达人编号').optional(),
}).meta({ id: 'RecordAppeal', examples: [{ ref: 'R1', kind: 'review', before: '巴彦淖尔市人民政府', addressee: 'U1' }] });

export type RecordAppeal = z.infer<typeof recordAppealSchema>;

/** review 申请复议的权利、机关和期限, suit 起诉期限, suit-after-review 对复议决定的起诉期限. */
const recordRemedyKnownSchema = form({
  ref: ref('受送达人编号'),
  remedy: choice('知道的救济途径', ['review', 'suit', 'suit-after-review']),
}).meta({ id: 'RecordRemedyKnown', examples: [{ ref: 'U1', remedy: 'review' }] });

export type RecordRemedyKnown = z.infer<typeof recordRemedyKnownSchema>;

/** served 收到复议决定书, served-untold 收到但未被告知起诉期限, time-over 复议期满未作决定. */
const reviewEnds = ['served', 'served-untold', 'time-over'] as const;

const recordReviewEndedSchema = form({ ref: ref('复议编号'), how: choice('情形', reviewEnds) }).meta({
  id: 'RecordReviewEnded',
  examples: [{ ref: 'R1', how: 'served' }],
});

export type RecordReviewEnded = z.infer<typeof recordReviewEndedSchema>;

const withdrawAppealSchema = form({ ref: ref('复议或者诉讼编号') }).meta({ id: 'WithdrawAppeal', examples: [{ ref: 'R1' }] });

export type WithdrawAppeal = z.infer<typeof withdrawAppealSchema>;

/** document 正式公文, slip 抄告单, table 审批表. */
const approvalForms = ['document', 'slip', 'table'] as const;

export const approveSchema = form({
  number: text('批复文号', 60),
  form: choice('批复形式', approvalForms).optional(),
  nature: choice('认定的事故性质', ['responsibility', 'non-responsibility']).optional(),
  remedies: text('救济途径', 2000).default(standardRemedies.approval),
  copies: someOf('抄送单位', organ('抄送单位'), 50).optional(),
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
  ref: ref('批复延期编号'),
  days: count('延长批复的天数', 1, 365),
  reason: text('延长批复的特殊情况', 2000),
}).meta({
  id: 'ExtendApproval',
  examples: [{ ref: 'PE1', days: 15, reason: '报告涉及多个部门，需进一步核实' }],
});

export type ExtendApproval = z.infer<typeof extendApprovalSchema>;

const returnReportSchema = form({
  reasons: text('退回重做的理由', 4000),
}).meta({
  id: 'ReturnReport',
  examples: [{ reasons: '间接原因分析不清，对监管部门履职情况未作审查' }],
});

export type ReturnReport = z.infer<typeof returnReportSchema>;

const orderCorrectionSchema = form({
  dueOn: day('限期改正的最后一日'),
  grounds: text('责令改正的理由', 4000),
}).meta({ id: 'OrderCorrection', examples: [{ dueOn: '2023-03-31', grounds: '事故原因不清，责任认定不当' }] });

export type OrderCorrection = z.infer<typeof orderCorrectionSchema>;

const reportCorrectionSchema = form({ done: text('改正情况', 4000) }).meta({
  id: 'ReportCorrection',
  examples: [{ done: '已补充查明间接原因，重新认定责任并发文更正' }],
});

export type ReportCorrection = z.infer<typeof reportCorrectionSchema>;

const revokeApprovalSchema = form({
  reason: text('撤销的理由', 4000),
  investigator: organ('重新调查的机关').optional(),
  newReportDueOn: day('限定提交新报告的最后一日').optional(),
}).meta({
  id: 'RevokeApproval',
  examples: [{ reason: '逾期未改正，事故原因仍不清', investigator: '150800-government', newReportDueOn: '2023-06-30' }],
});

export type RevokeApproval = z.infer<typeof revokeApprovalSchema>;

const copyApprovalSchema = form({
  to: someOf('抄送单位', organ('抄送单位'), 50),
}).meta({ id: 'CopyApproval', examples: [{ to: ['500118-emergency', '500118-union'] }] });

export type CopyApproval = z.infer<typeof copyApprovalSchema>;

const addressee = form({
  ref: ref('受送达人编号'),
  kind: choice('受送达人类别', ['unit', 'person']),
  name: text('受送达单位名称（个人只填姓氏，如“张某”）', 100),
});

const recordApprovalReceivedSchema = form({
  department: organ('牵头部门'),
  addressees: someOf('受送达人', addressee, 200),
}).meta({
  id: 'RecordApprovalReceived',
  examples: [{ department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] }],
});

export type RecordApprovalReceived = z.infer<typeof recordApprovalReceivedSchema>;

const recordCarryingOutSchema = form({
  unit: text('报告落实情况的单位', 100),
  findings: text('落实情况', 4000),
}).meta({
  id: 'RecordCarryingOut',
  examples: [{ unit: '某建设集团有限公司', findings: '责任人员已按批复处理，防范和整改措施已完成三项，余下一项计划于六月完成' }],
});

export type RecordCarryingOut = z.infer<typeof recordCarryingOutSchema>;

const recordHandedOverSchema = form({ ref: ref('移送编号') }).meta({ id: 'RecordHandedOver', examples: [{ ref: 'measures' }] });

export type RecordHandedOver = z.infer<typeof recordHandedOverSchema>;

const recordHandlingRefusedSchema = form({
  ref: ref('移送编号'),
  kind: choice('情形', ['delayed', 'refused']),
  by: text('拖延或者拒绝落实的单位', 200),
  findings: text('查明的情况', 4000),
}).meta({
  id: 'RecordHandlingRefused',
  examples: [{ ref: 'H1', kind: 'refused', by: '某区住房和城乡建设局', findings: '三次催办后仍未对责任人员作出处理' }],
});

export type RecordHandlingRefused = z.infer<typeof recordHandlingRefusedSchema>;

/** Of which remedies and periods the addressee was told at the service. Told of both unless said: the approval states them (AP-03). */
const remediesTold = ['told', 'review-untold', 'suit-untold', 'untold'] as const;

/** direct 直接送达, left 留置, post 邮寄, electronic 电子, entrusted 委托, public-notice 公告. */
const serveApprovalSchema = form({
  ref: ref('受送达人编号'),
  way: choice('送达方式', ['direct', 'left', 'post', 'electronic', 'entrusted', 'public-notice']),
  remedies: choice('救济途径和期限的告知', remediesTold).optional(),
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
