import type { z } from 'zod';
import { choice, count, form, instant, organ, text } from '../stream/fields.schema';
import { noteIrregularitySchema } from '../stream/done.schema';

const openSupervisionSchema = form({
  n: count({ zh: '督办序号', en: 'number of the supervision in the case' }, 1, 1000),
  supervisor: organ({ zh: '督办单位', en: 'supervisor' }),
  addressee: organ({ zh: '被督办单位', en: 'addressee' }),
  prefix: text({ zh: '督办通知文号字头', en: 'prefix of the number of the notice' }, 20),
  matters: text({ zh: '督办事项', en: 'supervised matters' }, 2000),
}).meta({
  id: 'OpenSupervision',
  examples: [
    {
      n: 1,
      supervisor: '000000-safety-office',
      addressee: '330000-government',
      prefix: '安委督',
      matters: '依法依规查明原因、认定责任，按期结案并向社会公布',
    },
  ],
});

export type OpenSupervision = z.infer<typeof openSupervisionSchema>;

const signReceiptSchema = form({}).meta({ id: 'SignReceipt', examples: [{}] });

export type SignReceipt = z.infer<typeof signReceiptSchema>;

const withdrawNoticeSchema = form({ reason: text({ zh: '撤回理由', en: 'why it is withdrawn' }, 2000) }).meta({
  id: 'WithdrawNotice',
  examples: [{ reason: '通知对象有误' }],
});

export type WithdrawNotice = z.infer<typeof withdrawNoticeSchema>;

const askChangesSchema = form({ changes: text({ zh: '修改意见', en: 'changes asked for' }, 2000) }).meta({
  id: 'AskChanges',
  examples: [{ changes: '请补充对监管责任的认定' }],
});

export type AskChanges = z.infer<typeof askChangesSchema>;

const agreeVettingSchema = form({
  version: count({ zh: '审核同意的报告稿版次', en: 'version of the draft that is agreed to' }, 1, 1000, {
    help: {
      zh: '不填写的，为已报送、尚未答复的报告稿。',
      en: 'Left open it is the draft that was sent up and has no answer.',
    },
    picks: { item: 'texts.known' },
  }).optional(),
}).meta({ id: 'AgreeVetting', examples: [{}, { version: 2 }] });

export type AgreeVetting = z.infer<typeof agreeVettingSchema>;

const completeMattersSchema = form({}).meta({ id: 'CompleteMatters', examples: [{}] });

export type CompleteMatters = z.infer<typeof completeMattersSchema>;

const releaseSchema = form({ basis: text({ zh: '解除依据', en: 'why it is released' }, 2000) }).meta({
  id: 'Release',
  examples: [{ basis: '督办事项已经完成，落实情况已备案' }],
});

export type Release = z.infer<typeof releaseSchema>;

const hearCaseClosedSchema = form({}).meta({ id: 'HearCaseClosed', examples: [{}] });

export type HearCaseClosed = z.infer<typeof hearCaseClosedSchema>;

const hearCaseReopenedSchema = form({
  ground: choice(
    { zh: '重新调查的原因', en: 'why the case is open again' },
    {
      'approval-revoked': { zh: '批复被撤销', en: 'the approval was revoked' },
      'report-returned': { zh: '调查报告被退回', en: 'the report was returned' },
      'report-set-aside': { zh: '调查报告不再有效', en: 'the report no longer stands' },
    },
  ),
}).meta({ id: 'HearCaseReopened', examples: [{ ground: 'approval-revoked' }] });

export type HearCaseReopened = z.infer<typeof hearCaseReopenedSchema>;

const hearDraftSchema = form({
  version: count({ zh: '报告稿版次', en: 'version of the draft' }, 1, 1000),
  fixedAt: instant({ zh: '形成报告稿的时间', en: 'when it was fixed' }),
  by: choice(
    { zh: '获知的缘由', en: 'why it is told' },
    { fixed: { zh: '形成报告稿', en: 'a draft was fixed' }, 'sent-up': { zh: '报送审核', en: 'it was sent up for vetting' } },
  ),
}).meta({ id: 'HearDraft', examples: [{ version: 2, fixedAt: '2022-11-16T01:00:00.000Z', by: 'sent-up' }] });

export type HearDraft = z.infer<typeof hearDraftSchema>;

const hearPlaceCorrectedSchema = form({}).meta({ id: 'HearPlaceCorrected', examples: [{}] });

export type HearPlaceCorrected = z.infer<typeof hearPlaceCorrectedSchema>;

const hearReaddressedSchema = form({ addressee: organ({ zh: '被督办单位', en: 'addressee' }) }).meta({
  id: 'HearReaddressed',
  examples: [{ addressee: '150800-government' }],
});

export type HearReaddressed = z.infer<typeof hearReaddressedSchema>;

export const supervisionSchemas = {
  'note-irregularity': noteIrregularitySchema,
  'open-supervision': openSupervisionSchema,
  'sign-receipt': signReceiptSchema,
  'ask-changes': askChangesSchema,
  'agree-vetting': agreeVettingSchema,
  'complete-matters': completeMattersSchema,
  release: releaseSchema,
  'withdraw-notice': withdrawNoticeSchema,
  'hear-case-closed': hearCaseClosedSchema,
  'hear-case-reopened': hearCaseReopenedSchema,
  'hear-draft': hearDraftSchema,
  'hear-readdressed': hearReaddressedSchema,
  'hear-place-corrected': hearPlaceCorrectedSchema,
};
