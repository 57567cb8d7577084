import type { z } from 'zod';
import { levelTitles } from '../assessment/level-words';
import { choice, count, day, form, instant, item, itemNumber, someOf, text } from '../stream/fields.schema';
import { sentWith } from '../investigation/report/sending.schema';
import { noteIrregularitySchema } from '../stream/done.schema';
import { meanwhileSchemas } from './meanwhile.schema';
import { interviewSchemas } from './interview.schema';
import { letterSchemas } from './letters.schema';
import { releaseSchemas } from './release.schema';
import { vettingSchemas } from './vetting.schema';
import { noticeContent, noticeFields, noticeOfCase } from './notice.schema';
import { standstillSchemas } from './standstill.schema';

const openSupervisionSchema = noticeOfCase.meta({
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

const changeNoticeSchema = form({
  ...noticeContent,
  matters: noticeContent.matters.optional(),
  reason: text({ zh: '变更理由', en: 'why it is changed' }, 2000),
}).meta({
  id: 'ChangeNotice',
  examples: [{ limit: { dueOn: '2022-12-31' }, reason: '涉及技术鉴定，延长办理期限' }],
});

export type ChangeNotice = z.infer<typeof changeNoticeSchema>;

const recordMatterSchema = form({
  item: itemNumber({ zh: '督办事项', en: 'the matter' }, 'matters.listed'),
  state: choice({ zh: '办理状态', en: 'its state' }, { done: { zh: '已完成', en: 'done' }, open: { zh: '办理中', en: 'in hand' } }),
  on: day({ zh: '日期', en: 'day' }, { help: { zh: '不填的以办理当日为准。', en: 'The day of the act where none is given.' } }).optional(),
  note: text({ zh: '进展情况', en: 'how it stands' }, 2000).optional(),
}).meta({
  id: 'RecordMatter',
  examples: [
    { item: 1, state: 'done', on: '2022-09-21' },
    { item: 4, state: 'open', note: '已报送公布前的审查' },
  ],
});

export type RecordMatter = z.infer<typeof recordMatterSchema>;

const urgeSchema = form({
  sentence: text({ zh: '催办意见', en: 'what is urged' }, 200, {
    help: {
      zh: '不填写的，按被督办单位当前待办的事项催办。',
      en: 'Left out it says by itself what the supervised side has to do now.',
    },
  }).optional(),
  about: item({ zh: '催办的事项', en: 'what it is about' }, 'urging.owed').optional(),
}).meta({ id: 'Urge', examples: [{}, { sentence: '请于本周内报告进展', about: 'supervised-matters' }] });

export type Urge = z.infer<typeof urgeSchema>;

const agreeVettingSchema = form({
  version: count({ zh: '审核同意的报告稿版次', en: 'version of the draft that is agreed to' }, 1, 1000, {
    help: {
      zh: '不填写的，为已报送、尚未答复的报告稿。',
      en: 'Left open it is the draft that was sent up and has no answer.',
    },
    picks: { item: 'texts.known' },
  }).optional(),
  changes: someOf({ zh: '所附修改意见', en: 'the changes listed' }, text({ zh: '修改意见', en: 'change' }, 1000), 50, {
    help: {
      zh: '“原则同意，按所附意见修改后批复”的，逐条填写；审核同意的不填。',
      en: 'Point by point, where it is agreed to in principle and to be approved once these are made; left out of a plain agreement.',
    },
  }).optional(),
}).meta({ id: 'AgreeVetting', examples: [{}, { version: 2, changes: ['补充对监管责任的认定', '核实直接经济损失'] }] });

export type AgreeVetting = z.infer<typeof agreeVettingSchema>;

const completeMattersSchema = form({}).meta({ id: 'CompleteMatters', examples: [{}] });

export type CompleteMatters = z.infer<typeof completeMattersSchema>;

const releaseSchema = form({ basis: text({ zh: '解除依据', en: 'why it is released' }, 2000) }).meta({
  id: 'Release',
  examples: [{ basis: '督办事项已经完成，落实情况已备案' }],
});

export type Release = z.infer<typeof releaseSchema>;

const fileOutcomeSchema = form({
  carryingOut: text({ zh: '落实情况', en: 'how it was carried out' }, 4000),
}).meta({ id: 'FileOutcome', examples: [{ carryingOut: '责任人员已处理，整改措施已落实' }] });

export type FileOutcome = z.infer<typeof fileOutcomeSchema>;

const hearReportPublishedSchema = form({}).meta({ id: 'HearReportPublished', examples: [{}] });

export type HearReportPublished = z.infer<typeof hearReportPublishedSchema>;

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
  revises: count({ zh: '所修改的报告稿版次', en: 'version agreed to, whose listed changes it makes' }, 1, 1000).optional(),
  ...sentWith,
}).meta({ id: 'HearDraft', examples: [{ version: 2, fixedAt: '2022-11-16T01:00:00.000Z', by: 'sent-up' }] });

export type HearDraft = z.infer<typeof hearDraftSchema>;

const hearPlaceCorrectedSchema = form({}).meta({ id: 'HearPlaceCorrected', examples: [{}] });

export type HearPlaceCorrected = z.infer<typeof hearPlaceCorrectedSchema>;

const hearLevelSchema = form({ level: choice({ zh: '事故等级', en: 'level of the accident' }, levelTitles).optional() }).meta({
  id: 'HearLevel',
  examples: [{ level: 'major' }, {}],
});

export type HearLevel = z.infer<typeof hearLevelSchema>;

const hearCaseEndSchema = form({
  on: day({ zh: '调查和批复期限用满之日', en: 'the day on which report and approval end' }).optional(),
}).meta({ id: 'HearCaseEnd', examples: [{ on: '2022-12-03' }, {}] });

export type HearCaseEnd = z.infer<typeof hearCaseEndSchema>;

const hearReaddressedSchema = form({ addressee: noticeFields.addressee, vetting: noticeFields.vetting }).meta({
  id: 'HearReaddressed',
  examples: [{ addressee: '150800-government' }],
});

export type HearReaddressed = z.infer<typeof hearReaddressedSchema>;

export const supervisionSchemas = {
  'note-irregularity': noteIrregularitySchema,
  'open-supervision': openSupervisionSchema,
  'sign-receipt': signReceiptSchema,
  'change-notice': changeNoticeSchema,
  'record-matter': recordMatterSchema,
  urge: urgeSchema,
  'agree-vetting': agreeVettingSchema,
  'complete-matters': completeMattersSchema,
  'file-outcome': fileOutcomeSchema,
  release: releaseSchema,
  'withdraw-notice': withdrawNoticeSchema,
  ...standstillSchemas,
  ...meanwhileSchemas,
  'hear-case-closed': hearCaseClosedSchema,
  'hear-report-published': hearReportPublishedSchema,
  'hear-case-reopened': hearCaseReopenedSchema,
  'hear-draft': hearDraftSchema,
  'hear-readdressed': hearReaddressedSchema,
  'hear-place-corrected': hearPlaceCorrectedSchema,
  'hear-level': hearLevelSchema,
  'hear-case-end': hearCaseEndSchema,
  ...releaseSchemas,
  ...vettingSchemas,
  ...letterSchemas,
  ...interviewSchemas,
};
