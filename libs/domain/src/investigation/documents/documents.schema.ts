import type { z } from 'zod';
import { choice, coded, count, day, documentId, form, text } from '../../stream/fields.schema';
import { noteIrregularitySchema } from '../../stream/done.schema';

const kinds = {
  report: { zh: '报告', en: 'report' },
  approval: { zh: '批复', en: 'approval' },
  notice: { zh: '通知', en: 'notice' },
  letter: { zh: '函', en: 'letter' },
  opinion: { zh: '意见', en: 'opinion' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  record: { zh: '笔录', en: 'record' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  'vetting-minutes': { zh: '审核会纪要', en: 'minutes of the vetting meeting' },
  'adoption-table': { zh: '意见采纳情况表', en: 'table of the opinions and what became of each' },
  evidence: { zh: '证据材料', en: 'evidence' },
  official: { zh: '文件', en: 'official document' },
  'sign-off': { zh: '签批件', en: 'note signed off by a leader' },
  'phone-record': { zh: '电话记录', en: 'record of a telephone call' },
  other: { zh: '其他', en: 'other' },
};

const ofTheFile = { help: { zh: '由系统按上传的文件填写。', en: 'Filled in from the uploaded file.' } };

const hash = (name: string) =>
  coded({ zh: name, en: name }, /^[0-9a-f]{64}$/, { zh: '应为64位十六进制', en: 'must be 64 hexadecimal digits' }, ofTheFile);

/** What is filed: the paper as its issuer made it, and the file that shows it. The file's own fields are the store's, never the caller's. */
const fileDocumentSchema = form({
  document: documentId({ zh: '文件编号', en: 'id of the file' }, ofTheFile),
  sha256: hash('SHA-256'),
  sm3: hash('SM3'),
  bytes: count({ zh: '文件大小', en: 'size of the file' }, 1, Number.MAX_SAFE_INTEGER, {
    unit: { zh: '字节', en: 'bytes' },
    ...ofTheFile,
  }),
  type: text({ zh: '文件类型', en: 'type of the file' }, 100, ofTheFile),
  title: text({ zh: '标题', en: 'title' }, 200),
  kind: choice({ zh: '文种', en: 'kind of document' }, kinds),
  number: text({ zh: '发文字号', en: 'number of the document' }, 100, {
    help: { zh: '文件上已有字号的，按原样填写。', en: 'As it stands on the document, where it has one.' },
  }).optional(),
  series: text({ zh: '发文机关代字', en: 'series of the issuing organ' }, 20, {
    help: {
      zh: '由系统按年编号时填写，不再填写发文字号。',
      en: 'Where the number is to be given here, by year; then no number is filled in.',
    },
  }).optional(),
  issuedOn: day({ zh: '成文日期', en: 'date of the document' }),
  issuer: text({ zh: '发文机关', en: 'issuing organ' }, 100, {
    picks: 'organ',
    help: { zh: '不在机关名录中的单位，直接填写名称。', en: 'A body that is not in the register is written out.' },
  }),
  replaces: documentId(
    { zh: '所补的电话记录', en: 'the telephone call that it follows' },
    {
      help: {
        zh: '以电话办理、三日内补送文件的，填写原电话记录。',
        en: 'Where something was settled by telephone and its paper follows within three days: the record of that call.',
      },
    },
  ).optional(),
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
    {
      document: '2f1d8a64-5b3c-4e7f-9a10-6c2b8d4e7f90',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
      bytes: 3,
      type: 'application/pdf',
      title: '事故调查报告',
      kind: 'report',
      issuedOn: '2022-09-21',
      issuer: '441300-government',
    },
  ],
});

export type FileDocument = z.infer<typeof fileDocumentSchema>;

export const documentsSchemas = {
  'file-document': fileDocumentSchema,
  'note-irregularity': noteIrregularitySchema,
};
