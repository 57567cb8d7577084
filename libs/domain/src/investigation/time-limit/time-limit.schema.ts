import type { z } from 'zod';
import { count, form, ref, text } from '../../stream/fields.schema';

const answerDifficultQuestionSchema = form({
  ref: ref('编号'),
}).meta({
  id: 'AnswerDifficultQuestion',
  examples: [{ ref: 'Q1' }],
});

const askExtensionSchema = form({
  ref: ref('延期编号'),
  days: count('申请延长的天数', 1, 365),
  reason: text('延期理由', 2000),
}).meta({
  id: 'AskExtension',
  examples: [{ ref: 'E1', days: 30, reason: '案情复杂，需补充取证' }],
});

export type AskExtension = z.infer<typeof askExtensionSchema>;

const blockSiteSchema = form({
  ref: ref('编号'),
  reason: text('无法进行现场勘查的原因', 500),
}).meta({
  id: 'BlockSite',
  examples: [{ ref: 'S1', reason: '井下仍在抢险救援，无法进入现场' }],
});

const deliverAppraisalSchema = form({
  ref: ref('鉴定编号'),
}).meta({
  id: 'DeliverAppraisal',
  examples: [{ ref: 'A1' }],
});

export type DeliverAppraisal = z.infer<typeof deliverAppraisalSchema>;

const freeSiteSchema = form({
  ref: ref('编号'),
}).meta({
  id: 'FreeSite',
  examples: [{ ref: 'S1' }],
});

const grantExtensionSchema = form({
  ref: ref('延期编号'),
  days: count('批准延长的天数', 1, 365),
}).meta({
  id: 'GrantExtension',
  examples: [{ ref: 'E1', days: 30 }],
});

export type GrantExtension = z.infer<typeof grantExtensionSchema>;

const orderAppraisalSchema = form({
  ref: ref('鉴定编号'),
  body: text('鉴定单位', 200),
  subject: text('鉴定事项', 500),
}).meta({
  id: 'OrderAppraisal',
  examples: [{ ref: 'A1', body: '具有资质的检测鉴定单位', subject: '防护栏杆受力' }],
});

export type OrderAppraisal = z.infer<typeof orderAppraisalSchema>;

const putDifficultQuestionSchema = form({
  ref: ref('编号'),
  question: text('特别疑难问题', 500),
  experts: text('论证专家或者单位', 200),
}).meta({
  id: 'PutDifficultQuestion',
  examples: [{ ref: 'Q1', question: '爆炸能量来源', experts: '调查组专家组' }],
});

const refuseExtensionSchema = form({
  ref: ref('延期编号'),
  reason: text('不予延期的理由', 2000),
}).meta({
  id: 'RefuseExtension',
  examples: [{ ref: 'E1', reason: '不属于特殊情况' }],
});

export type RefuseExtension = z.infer<typeof refuseExtensionSchema>;

const revokeExtensionSchema = form({
  ref: ref('延期编号'),
  reason: text('撤回延期的理由', 2000),
}).meta({
  id: 'RevokeExtension',
  examples: [{ ref: 'E1', reason: '批准所依据的情况不实' }],
});

export type RevokeExtension = z.infer<typeof revokeExtensionSchema>;

export const timeLimitSchemas = {
  'order-appraisal': orderAppraisalSchema,
  'deliver-appraisal': deliverAppraisalSchema,
  'block-site': blockSiteSchema,
  'free-site': freeSiteSchema,
  'put-difficult-question': putDifficultQuestionSchema,
  'answer-difficult-question': answerDifficultQuestionSchema,
  'ask-extension': askExtensionSchema,
  'grant-extension': grantExtensionSchema,
  'refuse-extension': refuseExtensionSchema,
  'revoke-extension': revokeExtensionSchema,
};
