import type { z } from 'zod';
import { choice, count, form, item, ref, text } from '../../stream/fields.schema';

const days = { zh: '日', en: 'days' };
const natural = { zh: '按自然日计算，累计不超过六十日。', en: 'Natural days; sixty in all at most.' };

const answerDifficultQuestionSchema = form({
  ref: item({ zh: '特别疑难问题', en: 'the question' }, 'difficult-questions.open'),
}).meta({
  id: 'AnswerDifficultQuestion',
  examples: [{ ref: 'Q1' }],
});

const askExtensionSchema = form({
  ref: ref({ zh: '延期编号', en: 'short name of the extension' }),
  days: count({ zh: '申请延长的天数', en: 'days asked for' }, 1, 365, { unit: days, help: natural }),
  reason: text({ zh: '延期理由', en: 'reasons' }, 2000),
}).meta({
  id: 'AskExtension',
  examples: [{ ref: 'E1', days: 30, reason: '案情复杂，需补充取证' }],
});

export type AskExtension = z.infer<typeof askExtensionSchema>;

const blockSiteSchema = form({
  ref: ref({ zh: '编号', en: 'short name' }),
  reason: text({ zh: '无法进行现场勘查的原因', en: 'why the site cannot be examined' }, 500),
}).meta({
  id: 'BlockSite',
  examples: [{ ref: 'S1', reason: '井下仍在抢险救援，无法进入现场' }],
});

const deliverAppraisalSchema = form({
  ref: item({ zh: '技术鉴定', en: 'the appraisal' }, 'appraisals.open'),
}).meta({
  id: 'DeliverAppraisal',
  examples: [{ ref: 'A1' }],
});

export type DeliverAppraisal = z.infer<typeof deliverAppraisalSchema>;

const endAppraisalSchema = form({
  ref: item({ zh: '技术鉴定', en: 'the appraisal' }, 'appraisals.open'),
  how: choice(
    { zh: '结束方式', en: 'how it ended' },
    {
      returned: { zh: '鉴定单位退回', en: 'the body returned the order' },
      terminated: { zh: '鉴定终止', en: 'the appraisal was terminated' },
      withdrawn: { zh: '调查组撤回委托', en: 'the team withdrew the order' },
    },
  ),
  reason: text({ zh: '未出具鉴定意见的原因', en: 'why there is no opinion' }, 500),
}).meta({
  id: 'EndAppraisal',
  examples: [{ ref: 'A1', how: 'returned', reason: '检材灭失，不具备鉴定条件' }],
});

export type EndAppraisal = z.infer<typeof endAppraisalSchema>;

const freeSiteSchema = form({
  ref: item({ zh: '无法勘查的情况', en: 'what blocked the site' }, 'site-blocked.open'),
}).meta({
  id: 'FreeSite',
  examples: [{ ref: 'S1' }],
});

const grantExtensionSchema = form({
  ref: item({ zh: '延期申请', en: 'the request' }, 'extensions.asked'),
  days: count({ zh: '批准延长的天数', en: 'days granted' }, 1, 365, { unit: days, help: natural }),
}).meta({
  id: 'GrantExtension',
  examples: [{ ref: 'E1', days: 30 }],
});

export type GrantExtension = z.infer<typeof grantExtensionSchema>;

const judgePassedLimitsSchema = form({
  finding: choice(
    { zh: '核定结论', en: 'the finding' },
    {
      concealed: { zh: '因瞒报、谎报所致', en: 'it was concealed or falsely reported' },
      late: { zh: '因迟报所致', en: 'it was reported late' },
      neither: { zh: '不属于迟报、谎报、瞒报', en: 'neither' },
    },
    {
      help: {
        zh: '瞒报、谎报、迟报的查实和责任另行办理。',
        en: 'That it is so is verified, and what follows is decided, by acts of their own.',
      },
    },
  ),
  reason: text({ zh: '理由', en: 'reasons' }, 1000),
}).meta({
  id: 'JudgePassedLimits',
  examples: [{ finding: 'concealed', reason: '事故发生后单位未报告，群众举报后发现' }],
});

export type JudgePassedLimits = z.infer<typeof judgePassedLimitsSchema>;

const orderAppraisalSchema = form({
  ref: ref({ zh: '鉴定编号', en: 'short name of the appraisal' }),
  body: text({ zh: '鉴定单位', en: 'body that appraises' }, 200),
  subject: text({ zh: '鉴定事项', en: 'what is appraised' }, 500),
}).meta({
  id: 'OrderAppraisal',
  examples: [{ ref: 'A1', body: '具有资质的检测鉴定单位', subject: '防护栏杆受力' }],
});

export type OrderAppraisal = z.infer<typeof orderAppraisalSchema>;

const putDifficultQuestionSchema = form({
  ref: ref({ zh: '编号', en: 'short name' }),
  question: text({ zh: '特别疑难问题', en: 'the question' }, 500),
  experts: text({ zh: '论证专家或者单位', en: 'experts or body' }, 200),
}).meta({
  id: 'PutDifficultQuestion',
  examples: [{ ref: 'Q1', question: '爆炸能量来源', experts: '调查组专家组' }],
});

const refuseExtensionSchema = form({
  ref: item({ zh: '延期申请', en: 'the request' }, 'extensions.asked'),
  reason: text({ zh: '不予延期的理由', en: 'why it is refused' }, 2000),
}).meta({
  id: 'RefuseExtension',
  examples: [{ ref: 'E1', reason: '不属于特殊情况' }],
});

export type RefuseExtension = z.infer<typeof refuseExtensionSchema>;

const revokeExtensionSchema = form({
  ref: item({ zh: '已批准的延期', en: 'the extension' }, 'extensions.granted'),
  reason: text({ zh: '撤回延期的理由', en: 'why it is taken back' }, 2000),
}).meta({
  id: 'RevokeExtension',
  examples: [{ ref: 'E1', reason: '批准所依据的情况不实' }],
});

export type RevokeExtension = z.infer<typeof revokeExtensionSchema>;

export const timeLimitSchemas = {
  'judge-passed-limits': judgePassedLimitsSchema,
  'order-appraisal': orderAppraisalSchema,
  'deliver-appraisal': deliverAppraisalSchema,
  'end-appraisal': endAppraisalSchema,
  'block-site': blockSiteSchema,
  'free-site': freeSiteSchema,
  'put-difficult-question': putDifficultQuestionSchema,
  'answer-difficult-question': answerDifficultQuestionSchema,
  'ask-extension': askExtensionSchema,
  'grant-extension': grantExtensionSchema,
  'refuse-extension': refuseExtensionSchema,
  'revoke-extension': revokeExtensionSchema,
};
