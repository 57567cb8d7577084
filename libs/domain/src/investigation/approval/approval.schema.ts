import type { z } from 'zod';
import { choice, count, day, form, item, organ, ref, someOf, text } from '../../stream/fields.schema';
import { addresseeSchemas } from './addressees.schema';
import { anew, annulmentSchemas } from './annulment.schema';
import { appealSchemas } from './appeals.schema';
import { standardRemedies } from './choices';

const oneCopied = organ({ zh: '抄送单位', en: 'organ that gets a copy' });
const copied = { zh: '抄送单位', en: 'organs that get a copy' };

export const approveSchema = form({
  number: text({ zh: '批复文号', en: 'number of the approval' }, 60, {
    help: { zh: '按批复正文所载填写。', en: 'As it stands on the document.' },
  }),
  form: choice(
    { zh: '批复形式', en: 'form of the approval' },
    {
      document: { zh: '正式公文', en: 'formal document' },
      slip: { zh: '抄告单', en: 'slip' },
      table: { zh: '审批表', en: 'table' },
    },
    { help: { zh: '批复应为正式公文。', en: 'An approval is a formal document.' } },
  ).optional(),
  nature: choice(
    { zh: '认定的事故性质', en: 'nature that it confirms' },
    {
      responsibility: { zh: '责任事故', en: 'an accident with responsibility' },
      'non-responsibility': { zh: '非责任事故', en: 'an accident without responsibility' },
    },
  ).optional(),
  remedies: text({ zh: '救济途径', en: 'remedies' }, 2000, {
    help: { zh: '不填的采用标准表述。', en: 'The standard words where none are given.' },
  }).default(standardRemedies.approval),
  copies: someOf(copied, oneCopied, 50, {
    help: { zh: '应包括调查组全部成员单位。', en: 'Every organ of the team is among them.' },
  }).optional(),
  anew: anew.optional(),
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
    {
      number: '武政批〔2023〕5号',
      form: 'document',
      nature: 'non-responsibility',
      copies: ['330723-emergency', '330723-public-security', '330723-union'],
    },
  ],
});

export type Approve = z.infer<typeof approveSchema>;

const extendApprovalSchema = form({
  ref: ref({ zh: '批复延期编号', en: 'short name of the extension' }),
  days: count({ zh: '延长批复的天数', en: 'days added' }, 1, 365, {
    unit: { zh: '日', en: 'days' },
    help: { zh: '按自然日计算，累计不超过三十日。', en: 'Natural days; thirty in all at most.' },
  }),
  reason: text({ zh: '延长批复的特殊情况', en: 'the special circumstances' }, 2000),
}).meta({
  id: 'ExtendApproval',
  examples: [{ ref: 'PE1', days: 15, reason: '报告涉及多个部门，需进一步核实' }],
});

export type ExtendApproval = z.infer<typeof extendApprovalSchema>;

const returnReportSchema = form({
  reasons: text({ zh: '退回重做的理由', en: 'why it is returned' }, 4000),
}).meta({
  id: 'ReturnReport',
  examples: [{ reasons: '间接原因分析不清，对监管部门履职情况未作审查' }],
});

export type ReturnReport = z.infer<typeof returnReportSchema>;

const orderCorrectionSchema = form({
  dueOn: day({ zh: '限期改正的最后一日', en: 'last day of the correction' }),
  grounds: text({ zh: '责令改正的理由', en: 'why it is to be corrected' }, 4000),
}).meta({ id: 'OrderCorrection', examples: [{ dueOn: '2023-03-31', grounds: '事故原因不清，责任认定不当' }] });

export type OrderCorrection = z.infer<typeof orderCorrectionSchema>;

const reportCorrectionSchema = form({ done: text({ zh: '改正情况', en: 'what was corrected' }, 4000) }).meta({
  id: 'ReportCorrection',
  examples: [{ done: '已补充查明间接原因，重新认定责任并发文更正' }],
});

export type ReportCorrection = z.infer<typeof reportCorrectionSchema>;

const revokeApprovalSchema = form({
  reason: text({ zh: '撤销的理由', en: 'why it is revoked' }, 4000),
  investigator: organ(
    { zh: '重新调查的机关', en: 'who investigates anew' },
    {
      help: {
        zh: '不填的由原机关重新调查；可以由本级直接调查，也可以指定下级机关。',
        en: 'The same organ where none is given; else the revoking government itself, or an organ below it.',
      },
    },
  ).optional(),
  newReportDueOn: day(
    { zh: '限定提交新报告的最后一日', en: 'last day of the new report' },
    { help: { zh: '未限定的不填，调查期限仍自事故发生之日起计算。', en: 'Without one the limit still runs from the accident.' } },
  ).optional(),
}).meta({
  id: 'RevokeApproval',
  examples: [
    { reason: '逾期未改正，事故原因仍不清', investigator: '330700-government', newReportDueOn: '2023-12-29' },
    { reason: '逾期未改正，事故原因仍不清', investigator: '150800-government', newReportDueOn: '2023-06-30' },
  ],
});

export type RevokeApproval = z.infer<typeof revokeApprovalSchema>;

const copyApprovalSchema = form({ to: someOf(copied, oneCopied, 50) }).meta({
  id: 'CopyApproval',
  examples: [{ to: ['500118-emergency', '500118-union'] }],
});

export type CopyApproval = z.infer<typeof copyApprovalSchema>;

const addressee = form({
  ref: ref({ zh: '受送达人编号', en: 'short name of the addressee' }),
  kind: choice({ zh: '受送达人类别', en: 'kind of addressee' }, { unit: { zh: '单位', en: 'unit' }, person: { zh: '个人', en: 'person' } }),
  name: text({ zh: '受送达人名称', en: 'name of the addressee' }, 100, {
    help: { zh: '单位填写名称；个人只填姓氏，如“张某”。', en: 'Of a person the family name only.' },
  }),
});

const recordApprovalReceivedSchema = form({
  department: organ({ zh: '牵头部门', en: 'lead department' }),
  addressees: someOf({ zh: '受送达人', en: 'addressees' }, addressee, 200, {
    help: {
      zh: '批复涉及的责任单位和责任人员，可以补充登记。',
      en: 'Units and persons responsible by the approval; more may be named later.',
    },
  }),
}).meta({
  id: 'RecordApprovalReceived',
  examples: [
    { department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] },
    { department: '441322-emergency', addressees: [{ ref: 'P1', kind: 'person', name: '张某' }] },
  ],
});

export type RecordApprovalReceived = z.infer<typeof recordApprovalReceivedSchema>;

const recordCarryingOutSchema = form({
  unit: text({ zh: '报告落实情况的单位', en: 'unit that reports' }, 100),
  findings: text({ zh: '落实情况', en: 'what was carried out' }, 4000),
}).meta({
  id: 'RecordCarryingOut',
  examples: [{ unit: '某建设集团有限公司', findings: '责任人员已按批复处理，防范和整改措施已完成三项，余下一项计划于六月完成' }],
});

export type RecordCarryingOut = z.infer<typeof recordCarryingOutSchema>;

const recordHandedOverSchema = form({ ref: item({ zh: '移送事项', en: 'what is handed over' }, 'handovers.open') }).meta({
  id: 'RecordHandedOver',
  examples: [{ ref: 'measures' }],
});

export type RecordHandedOver = z.infer<typeof recordHandedOverSchema>;

const recordHandlingRefusedSchema = form({
  ref: ref({ zh: '移送编号', en: 'short name of the finding' }),
  kind: choice(
    { zh: '情形', en: 'what happened' },
    { delayed: { zh: '故意拖延', en: 'delayed on purpose' }, refused: { zh: '拒绝落实', en: 'refused' } },
  ),
  by: text({ zh: '拖延或者拒绝落实的单位', en: 'who delays or refuses' }, 200),
  findings: text({ zh: '查明的情况', en: 'what was found' }, 4000),
}).meta({
  id: 'RecordHandlingRefused',
  examples: [{ ref: 'H1', kind: 'refused', by: '某区住房和城乡建设局', findings: '三次催办后仍未对责任人员作出处理' }],
});

export type RecordHandlingRefused = z.infer<typeof recordHandlingRefusedSchema>;

const serveApprovalSchema = form({
  ref: item({ zh: '受送达人', en: 'addressee' }, 'addressees.unserved'),
  way: choice(
    { zh: '送达方式', en: 'way of the service' },
    {
      direct: { zh: '直接送达', en: 'in person' },
      left: { zh: '留置送达', en: 'left at the place' },
      post: { zh: '邮寄送达', en: 'by post' },
      electronic: { zh: '电子送达', en: 'electronically' },
      entrusted: { zh: '委托送达', en: 'through an organ entrusted with it' },
      'public-notice': { zh: '公告送达', en: 'by public notice' },
    },
    {
      help: {
        zh: '办理时间填送达之日，复议和起诉期限自该日起算。',
        en: 'The act is of the day of the service: the periods of appeal run from it.',
      },
    },
  ),
  remedies: choice(
    { zh: '救济途径和期限的告知', en: 'remedies of which the addressee was told' },
    {
      told: { zh: '已告知复议和起诉期限', en: 'told of both remedies' },
      'review-untold': { zh: '未告知复议', en: 'not told of the review' },
      'suit-untold': { zh: '未告知起诉期限', en: 'not told of the suit' },
      untold: { zh: '均未告知', en: 'told of neither' },
    },
    { help: { zh: '不填的视为批复已载明、均已告知。', en: 'Told of both where nothing is given: the approval states them.' } },
  ).optional(),
}).meta({
  id: 'ServeApproval',
  examples: [
    { ref: 'U1', way: 'direct' },
    { ref: 'P1', way: 'public-notice', remedies: 'told' },
  ],
});

export type ServeApproval = z.infer<typeof serveApprovalSchema>;

export const approvalSchemas = {
  approve: approveSchema,
  'extend-approval': extendApprovalSchema,
  'return-report': returnReportSchema,
  'record-approval-received': recordApprovalReceivedSchema,
  'serve-approval': serveApprovalSchema,
  ...addresseeSchemas,
  'copy-approval': copyApprovalSchema,
  'record-carrying-out': recordCarryingOutSchema,
  'record-handling-refused': recordHandlingRefusedSchema,
  'record-handed-over': recordHandedOverSchema,
  ...appealSchemas,
  ...annulmentSchemas,
  'order-correction': orderCorrectionSchema,
  'report-correction': reportCorrectionSchema,
  'revoke-approval': revokeApprovalSchema,
};
