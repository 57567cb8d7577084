import type { z } from 'zod';
import { count, form, someOf, text } from '../../stream/fields.schema';
import { noticeFields } from '../../supervision/notice.schema';

const hearDraftKnownSchema = form({
  n: count({ zh: '督办序号', en: 'number of the supervision' }, 1, 1000),
  version: count({ zh: '报告稿版次', en: 'version of the draft' }, 1, 1000),
}).meta({ id: 'HearDraftKnown', examples: [{ n: 1, version: 2 }] });

export type HearDraftKnown = z.infer<typeof hearDraftKnownSchema>;

/** What a supervision tells its case: which of the case's supervisions speaks. */
export const hearSupervisionSchema = form({ n: count({ zh: '督办序号', en: 'number of the supervision' }, 1, 1000) }).meta({
  id: 'HearSupervision',
  examples: [{ n: 1 }],
});

export type HearSupervision = z.infer<typeof hearSupervisionSchema>;

/** The version that was agreed to, and the changes under which the approval may follow. */
const hearVettingAgreedSchema = form({
  n: count({ zh: '督办序号', en: 'number of the supervision' }, 1, 1000),
  version: count({ zh: '审核同意的报告稿版次', en: 'version agreed to' }, 1, 1000).optional(),
  changes: someOf({ zh: '所附修改意见', en: 'the changes listed' }, text({ zh: '修改意见', en: 'change' }, 1000), 50).optional(),
}).meta({ id: 'HearVettingAgreed', examples: [{ n: 1, version: 2 }] });

export type HearVettingAgreed = z.infer<typeof hearVettingAgreedSchema>;

const recordSupervisionSchema = form(noticeFields).meta({
  id: 'RecordSupervision',
  examples: [
    {
      supervisor: '000000-safety-office',
      addressee: '330000-government',
      prefix: '安委督',
      matters: '依法依规查明原因、认定责任，按期结案并向社会公布',
    },
    {
      supervisor: '370000-safety-office',
      addressee: '371700-government',
      number: '鲁安督〔2023〕8号',
      matters: '查明事故原因，提出整改措施并按期结案',
      items: ['成立事故调查组', '提交调查报告', '批复结案', '公布调查报告'],
      limit: { days: 60, from: 'receipt' },
      release: 'publication',
    },
  ],
});

export type RecordSupervision = z.infer<typeof recordSupervisionSchema>;

export const supervisedSchemas = {
  'record-supervision': recordSupervisionSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-draft-known': hearDraftKnownSchema,
  'hear-vetting-agreed': hearVettingAgreedSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
};
