import type { z } from 'zod';
import { blank, choice, coded, count, day, documentId, form, text } from '../../stream/fields.schema';

/** report 报告, approval 批复, notice 通知, letter 函, opinion 意见, appraisal 鉴定, record 笔录, minutes 会议纪要, evidence 证据材料, other 其他. */
const kinds = ['report', 'approval', 'notice', 'letter', 'opinion', 'appraisal', 'record', 'minutes', 'evidence', 'other'] as const;

const hash = (name: string) =>
  coded({ zh: name, en: name }, /^[0-9a-f]{64}$/, { zh: '应为64位十六进制', en: 'must be 64 hexadecimal digits' });

/** What is filed: the paper as its issuer made it, and the file that shows it. The file's own fields are the store's, never the caller's. */
const fileDocumentSchema = form({
  document: documentId({ zh: '文件编号', en: '' }),
  sha256: hash('SHA-256'),
  sm3: hash('SM3'),
  bytes: count({ zh: '文件大小', en: '' }, 1, Number.MAX_SAFE_INTEGER),
  type: text({ zh: '文件类型', en: '' }, 100),
  title: text({ zh: '标题', en: '' }, 200),
  kind: choice({ zh: '文种', en: '' }, blank(kinds)),
  number: text({ zh: '发文字号', en: '' }, 100).optional(),
  series: text({ zh: '发文机关代字', en: '' }, 20).optional(),
  issuedOn: day({ zh: '成文日期', en: '' }),
  issuer: text({ zh: '发文机关', en: '' }, 100),
}).meta({
  id: 'FileDocument',
  examples: [
    {
      document: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
      bytes: 3,
      type: 'application/pdf',
      title: '关于某事故调查报告的批复',
      kind: 'approval',
      number: '临政字〔2022〕45号',
      issuedOn: '2022-11-18',
      issuer: '150802-government',
    },
  ],
});

export type FileDocument = z.infer<typeof fileDocumentSchema>;

export const documentsSchemas = {
  'file-document': fileDocumentSchema,
};
