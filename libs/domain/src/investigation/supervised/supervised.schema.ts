import type { z } from 'zod';
import { count, form, organ, text } from '../../stream/fields.schema';

const hearDraftKnownSchema = form({
  n: count({ zh: '督办序号', en: '' }, 1, 1000),
  version: count({ zh: '报告稿版次', en: '' }, 1, 1000),
}).meta({ id: 'HearDraftKnown', examples: [{ n: 1, version: 2 }] });

export type HearDraftKnown = z.infer<typeof hearDraftKnownSchema>;

/** What a supervision tells its case: which of the case's supervisions speaks. */
export const hearSupervisionSchema = form({ n: count({ zh: '督办序号', en: '' }, 1, 1000) }).meta({
  id: 'HearSupervision',
  examples: [{ n: 1 }],
});

export type HearSupervision = z.infer<typeof hearSupervisionSchema>;

const recordSupervisionSchema = form({
  supervisor: organ({ zh: '督办单位', en: '' }),
  addressee: organ({ zh: '被督办单位', en: '' }),
  prefix: text({ zh: '督办通知文号字头', en: '' }, 20),
  matters: text({ zh: '督办事项', en: '' }, 2000),
}).meta({
  id: 'RecordSupervision',
  examples: [
    {
      supervisor: '000000-safety-office',
      addressee: '330000-government',
      prefix: '安委督',
      matters: '依法依规查明原因、认定责任，按期结案并向社会公布',
    },
  ],
});

export type RecordSupervision = z.infer<typeof recordSupervisionSchema>;

export const supervisedSchemas = {
  'record-supervision': recordSupervisionSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-draft-known': hearDraftKnownSchema,
  'hear-vetting-agreed': hearSupervisionSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
};
