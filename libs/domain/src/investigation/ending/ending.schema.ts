import type { z } from 'zod';
import { choice, count, form, money, ref, someOf, text } from '../../stream/fields.schema';
import { copiedOrganTitles } from './choices';

const sources = {
  'injury-insurance': { zh: '工伤保险', en: 'injury insurance' },
  unit: { zh: '事故单位赔偿', en: 'the unit' },
  'liability-insurance': { zh: '安全生产责任保险', en: 'liability insurance' },
  other: { zh: '其他', en: 'other' },
};

/** Persons are counted, never named. */
const recordCompensationSchema = form({
  ref: ref({ zh: '赔偿编号', en: 'short name of the compensation' }),
  source: choice({ zh: '赔偿来源', en: 'who pays' }, sources),
  persons: count({ zh: '受偿人数', en: 'for how many persons' }, 1, 100_000, {
    unit: { zh: '人', en: 'persons' },
    help: { zh: '伤亡人员的人数，不填写姓名。', en: 'Of the dead and injured; nobody is named.' },
  }),
  amountYuan: money({ zh: '金额', en: 'amount' }, '元', 100_000_000_000, {
    help: { zh: '本次支付的合计金额。', en: 'What was paid in all this time.' },
  }),
}).meta({
  id: 'RecordCompensation',
  examples: [
    { ref: 'C1', source: 'injury-insurance', persons: 1, amountYuan: 980000 },
    { ref: 'C2', source: 'liability-insurance', persons: 2, amountYuan: 1600000 },
  ],
});

export type RecordCompensation = z.infer<typeof recordCompensationSchema>;

const outcomes = {
  started: { zh: '已受理', en: 'begun' },
  agreed: { zh: '达成协议', en: 'agreed' },
  failed: { zh: '调解不成', en: 'failed' },
};

const recordMediationSchema = form({
  ref: ref(
    { zh: '调解编号', en: 'short name of the mediation' },
    { help: { zh: '登记同一调解的结果时，填写原编号。', en: 'The same again for the outcome of a mediation that has begun.' } },
  ),
  outcome: choice({ zh: '调解进展', en: 'how it stands' }, outcomes),
  mediator: text({ zh: '主持调解的单位', en: 'who mediates' }, 200),
  families: count({ zh: '涉及家庭数', en: 'how many families' }, 1, 1000, { unit: { zh: '户', en: 'families' } }),
}).meta({
  id: 'RecordMediation',
  examples: [
    { ref: 'M1', outcome: 'started', mediator: '某镇人民调解委员会', families: 1 },
    { ref: 'M1', outcome: 'agreed', mediator: '武义县人民调解委员会', families: 11 },
  ],
});

export type RecordMediation = z.infer<typeof recordMediationSchema>;

const archiveSchema = form({}).meta({ id: 'Archive', examples: [{}] });

export type Archive = z.infer<typeof archiveSchema>;

const closeSchema = form({}).meta({ id: 'Close', examples: [{}] });

export type Close = z.infer<typeof closeSchema>;

const cancelStatisticsSchema = form({}).meta({ id: 'CancelStatistics', examples: [{}] });

export type CancelStatistics = z.infer<typeof cancelStatisticsSchema>;

const concludeNotAccidentSchema = form({
  conclusion: text({ zh: '书面结论', en: 'written conclusion' }, 4000),
  reason: text({ zh: '认定的理由', en: 'reasons' }, 4000),
}).meta({
  id: 'ConcludeNotAccident',
  examples: [{ conclusion: '不属于生产安全事故', reason: '法医鉴定为突发疾病死亡，与生产经营活动无关' }],
});

export type ConcludeNotAccident = z.infer<typeof concludeNotAccidentSchema>;

const copyConclusionSchema = form({
  to: choice({ zh: '抄送机关', en: 'to whom' }, copiedOrganTitles, {
    help: { zh: '同级机关，每个机关登记一次。', en: 'Of the same level; each is recorded once.' },
  }),
}).meta({
  id: 'CopyConclusion',
  examples: [{ to: 'public-security' }, { to: 'supervision-commission' }],
});

export type CopyConclusion = z.infer<typeof copyConclusionSchema>;

const where = text({ zh: '公布的网站或者媒体', en: 'website or paper' }, 500);

const publishConclusionSchema = form({ where }).meta({
  id: 'PublishConclusion',
  examples: [{ where: '临河区人民政府门户网站' }, { where: '博罗县人民政府门户网站' }],
});

export type PublishConclusion = z.infer<typeof publishConclusionSchema>;

const extents = { full: { zh: '全文', en: 'in full' }, summary: { zh: '摘要', en: 'a summary' } };

const publishReportSchema = form({
  where,
  extent: choice({ zh: '公布范围', en: 'how much of it' }, extents, {
    help: { zh: '应当全文公布，涉密部分作技术处理；不填的为全文。', en: 'In full, secret parts treated; left out, it is in full.' },
  }).optional(),
}).meta({
  id: 'PublishReport',
  examples: [{ where: '临河区人民政府门户网站' }, { where: '浙江省应急管理厅网站', extent: 'full' }],
});

export type PublishReport = z.infer<typeof publishReportSchema>;

const redactions = {
  names: { zh: '姓名', en: 'names' },
  identity: { zh: '身份证件号', en: 'numbers of identity documents' },
  secrets: { zh: '国家秘密', en: 'state secrets' },
  trade: { zh: '商业秘密', en: 'trade secrets' },
  privacy: { zh: '个人隐私', en: 'privacy' },
  nothing: { zh: '无需处理', en: 'nothing' },
};

const recordRedactionsSchema = form({
  kinds: someOf({ zh: '处理内容', en: 'what is treated' }, choice({ zh: '处理内容', en: 'what is treated' }, redactions), 6, {
    help: { zh: '无需处理的，不能同时选择其他内容。', en: '"Nothing" stands alone.' },
  }),
  reason: text({ zh: '处理的依据和理由', en: 'on what ground' }, 2000),
}).meta({
  id: 'RecordRedactions',
  examples: [
    { kinds: ['names', 'identity'], reason: '保护个人信息，姓名只保留姓氏' },
    { kinds: ['nothing'], reason: '报告不含个人信息和涉密内容' },
  ],
});

export type RecordRedactions = z.infer<typeof recordRedactionsSchema>;

const versions = {
  replacement: { zh: '更正后的全文', en: 'corrected full text' },
  notice: { zh: '批复已被撤销的说明', en: 'notice that the approval was revoked' },
};

const replacePublicationSchema = form({
  kind: choice({ zh: '版本类别', en: 'kind of version' }, versions, {
    help: { zh: '原版本保留；撤销说明只在批复被撤销后公布。', en: 'The version before stays; a notice needs a revoked approval.' },
  }),
  where,
  reason: text({ zh: '更换版本的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ReplacePublication',
  examples: [
    { kind: 'replacement', where: '临河区人民政府门户网站', reason: '更正第三部分的笔误' },
    { kind: 'replacement', where: '惠州市应急管理局网站', reason: '更正附表中的单位名称' },
  ],
});

export type ReplacePublication = z.infer<typeof replacePublicationSchema>;

export const endingSchemas = {
  'publish-report': publishReportSchema,
  close: closeSchema,
  archive: archiveSchema,
  'record-redactions': recordRedactionsSchema,
  'replace-publication': replacePublicationSchema,
  'conclude-not-accident': concludeNotAccidentSchema,
  'copy-conclusion': copyConclusionSchema,
  'publish-conclusion': publishConclusionSchema,
  'cancel-statistics': cancelStatisticsSchema,
  'record-mediation': recordMediationSchema,
  'record-compensation': recordCompensationSchema,
};
