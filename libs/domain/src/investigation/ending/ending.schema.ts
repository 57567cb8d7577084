import type { z } from 'zod';
import { blank, choice, count, form, money, ref, someOf, text } from '../../stream/fields.schema';
import { copiedOrgans } from './negative';

/** injury-insurance 工伤保险, unit 事故单位赔偿, liability-insurance 安全生产责任保险, other 其他. Persons are counted, never named. */
const recordCompensationSchema = form({
  ref: ref({ zh: '赔偿编号', en: '' }),
  source: choice(
    { zh: '赔偿来源', en: '' },
    {
      'injury-insurance': { zh: '', en: '' },
      unit: { zh: '', en: '' },
      'liability-insurance': { zh: '', en: '' },
      other: { zh: '', en: '' },
    },
  ),
  persons: count({ zh: '受偿人数', en: '' }, 1, 100_000),
  amountYuan: money({ zh: '金额', en: '' }, '元', 100_000_000_000),
}).meta({ id: 'RecordCompensation', examples: [{ ref: 'C1', source: 'injury-insurance', persons: 1, amountYuan: 980000 }] });

export type RecordCompensation = z.infer<typeof recordCompensationSchema>;

/** started 已受理, agreed 达成协议, failed 调解不成. */
const recordMediationSchema = form({
  ref: ref({ zh: '调解编号', en: '' }),
  outcome: choice({ zh: '调解进展', en: '' }, { started: { zh: '', en: '' }, agreed: { zh: '', en: '' }, failed: { zh: '', en: '' } }),
  mediator: text({ zh: '主持调解的单位', en: '' }, 200),
  families: count({ zh: '涉及家庭数', en: '' }, 1, 1000),
}).meta({ id: 'RecordMediation', examples: [{ ref: 'M1', outcome: 'started', mediator: '某镇人民调解委员会', families: 1 }] });

export type RecordMediation = z.infer<typeof recordMediationSchema>;

const archiveSchema = form({}).meta({ id: 'Archive', examples: [{}] });

export type Archive = z.infer<typeof archiveSchema>;

const closeSchema = form({}).meta({ id: 'Close', examples: [{}] });

export type Close = z.infer<typeof closeSchema>;

const cancelStatisticsSchema = form({}).meta({ id: 'CancelStatistics', examples: [{}] });

export type CancelStatistics = z.infer<typeof cancelStatisticsSchema>;

const concludeNotAccidentSchema = form({
  conclusion: text({ zh: '书面结论', en: '' }, 4000),
  reason: text({ zh: '认定的理由', en: '' }, 4000),
}).meta({
  id: 'ConcludeNotAccident',
  examples: [{ conclusion: '不属于生产安全事故', reason: '法医鉴定为突发疾病死亡，与生产经营活动无关' }],
});

export type ConcludeNotAccident = z.infer<typeof concludeNotAccidentSchema>;

const copyConclusionSchema = form({ to: choice({ zh: '抄送机关', en: '' }, blank(copiedOrgans)) }).meta({
  id: 'CopyConclusion',
  examples: [{ to: 'public-security' }],
});

export type CopyConclusion = z.infer<typeof copyConclusionSchema>;

const publishConclusionSchema = form({ where: text({ zh: '公布的网站或者媒体', en: '' }, 500) }).meta({
  id: 'PublishConclusion',
  examples: [{ where: '临河区人民政府门户网站' }],
});

export type PublishConclusion = z.infer<typeof publishConclusionSchema>;

const publishReportSchema = form({
  where: text({ zh: '公布的网站或者媒体', en: '' }, 500),
  extent: choice({ zh: '公布范围', en: '' }, { full: { zh: '', en: '' }, summary: { zh: '', en: '' } }).optional(),
}).meta({
  id: 'PublishReport',
  examples: [{ where: '临河区人民政府门户网站' }],
});

export type PublishReport = z.infer<typeof publishReportSchema>;

/** names 姓名, identity 身份证件号, secrets 国家秘密, trade 商业秘密, privacy 个人隐私, nothing 无需处理. */
const redactionKinds = ['names', 'identity', 'secrets', 'trade', 'privacy', 'nothing'] as const;

const recordRedactionsSchema = form({
  kinds: someOf({ zh: '处理内容', en: '' }, choice({ zh: '处理内容', en: '' }, blank(redactionKinds)), 6),
  reason: text({ zh: '处理的依据和理由', en: '' }, 2000),
}).meta({ id: 'RecordRedactions', examples: [{ kinds: ['names', 'identity'], reason: '保护个人信息，姓名只保留姓氏' }] });

export type RecordRedactions = z.infer<typeof recordRedactionsSchema>;

/** replacement 更正后的全文, notice 批复已被撤销的说明（原报告保留）. */
const replacePublicationSchema = form({
  kind: choice({ zh: '版本类别', en: '' }, { replacement: { zh: '', en: '' }, notice: { zh: '', en: '' } }),
  where: text({ zh: '公布的网站或者媒体', en: '' }, 500),
  reason: text({ zh: '更换版本的理由', en: '' }, 2000),
}).meta({ id: 'ReplacePublication', examples: [{ kind: 'replacement', where: '临河区人民政府门户网站', reason: '更正第三部分的笔误' }] });

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
