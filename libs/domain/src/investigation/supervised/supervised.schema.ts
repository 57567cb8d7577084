import type { z } from 'zod';
import { choice, count, form, item, organ, someOf, text } from '../../stream/fields.schema';
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

const proposeSupervisionSchema = form({
  supervisor: organ({ zh: '建议由谁督办', en: 'who should supervise' }),
  reason: text({ zh: '建议督办的理由', en: 'why' }, 2000, {
    help: {
      zh: '如典型事故、社会影响较大、领导批示、下级逾期等，写明事实。',
      en: 'A typical case, large effect, an instruction, a missed limit: say the facts.',
    },
  }),
}).meta({
  id: 'ProposeSupervision',
  examples: [
    { supervisor: '150800-safety-office', reason: '同一企业两个月内再次发生同类事故' },
    { supervisor: '000000-safety-office', reason: '事故暴露的问题具有典型性，社会影响较大' },
  ],
});

export type ProposeSupervision = z.infer<typeof proposeSupervisionSchema>;

const decideSupervisionSchema = form({
  question: item({ zh: '研判的事项', en: 'the question' }, 'questions.open'),
  decision: choice(
    { zh: '研判结论', en: 'decision' },
    { supervise: { zh: '予以督办', en: 'it is supervised' }, 'not-supervise': { zh: '不予督办', en: 'it is not supervised' } },
    {
      help: {
        zh: '按规定一律督办的，不填写即为予以督办。',
        en: 'Left open it is supervised, where the rule supervises all of these.',
      },
    },
  ).optional(),
  reason: text({ zh: '理由', en: 'why' }, 2000, {
    help: {
      zh: '不予督办的，以及是否典型、影响是否较大须由人研判的，应当填写。',
      en: 'Needed for not supervising, and wherever a person judges whether the case is typical or of large effect.',
    },
  }).optional(),
}).meta({
  id: 'DecideSupervision',
  examples: [{ question: 'Q1' }, { question: 'Q2', decision: 'not-supervise', reason: '事实清楚、责任明确，社会影响较小' }],
});

export type DecideSupervision = z.infer<typeof decideSupervisionSchema>;

export const supervisedSchemas = {
  'propose-supervision': proposeSupervisionSchema,
  'decide-supervision': decideSupervisionSchema,
  'record-supervision': recordSupervisionSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-draft-known': hearDraftKnownSchema,
  'hear-vetting-agreed': hearVettingAgreedSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
};
