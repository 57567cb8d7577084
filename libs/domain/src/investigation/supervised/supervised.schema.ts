import type { z } from 'zod';
import { count, form, organ, text } from '../../stream/fields.schema';

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

const recordSupervisionSchema = form({
  supervisor: organ({ zh: '督办单位', en: 'supervisor' }),
  addressee: organ({ zh: '被督办单位', en: 'addressee' }),
  prefix: text({ zh: '督办通知文号字头', en: 'series of the notice' }, 20, {
    help: { zh: '只填字头，年份和序号由系统编排。', en: 'The series only; year and number are given by the system.' },
  }),
  matters: text({ zh: '督办事项', en: 'supervised matters' }, 2000),
}).meta({
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
      prefix: '鲁安督',
      matters: '查明事故原因，提出整改措施并按期结案',
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
