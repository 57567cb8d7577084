import type { z } from 'zod';
import type { Text } from '@app/clock';
import { choice, day, form, item, itemNumber, organ, text } from '../stream/fields.schema';
import { consentOf } from './consent.schema';
import { letterTitles } from './letter-kinds';

const kind = (title: Text) => choice(title, letterTitles);

const proposeLetterSchema = form({
  kind: kind({ zh: '函件种类', en: 'kind of letter' }),
  reason: text({ zh: '拟发理由', en: 'why it is proposed' }, 2000),
}).meta({
  id: 'ProposeLetter',
  examples: [
    { kind: 'reminder', reason: '办理期限将至，报告稿尚未报送审核' },
    { kind: 'warning', reason: '两次调度均未报告进展' },
  ],
});

export type ProposeLetter = z.infer<typeof proposeLetterSchema>;

const sendLetterSchema = form({
  n: itemNumber({ zh: '所办理的拟发函件', en: 'the proposal that it follows' }, 'letters.proposed', {
    help: { zh: '不是由拟发函件而来的，不填。', en: 'Left out where nothing was proposed.' },
  }).optional(),
  kind: kind({ zh: '函件种类', en: 'kind of letter' }),
  to: organ(
    { zh: '主送机关', en: 'to whom it goes' },
    { help: { zh: '不填写的，为被督办单位所在地安委会。', en: 'Left out it is the safety commission of the supervised side.' } },
  ).optional(),
  number: text({ zh: '发文字号', en: 'number' }, 100).optional(),
  subject: text({ zh: '事由', en: 'what it is about' }, 500),
  ask: text({ zh: '要求', en: 'what it asks for' }, 2000).optional(),
  replyBy: day(
    { zh: '回复期限', en: 'last day for the answer' },
    { help: { zh: '按函件载明的日期填写，未载明的不填。', en: 'As the letter says; left out where it sets none.' } },
  ).optional(),
  consent: consentOf(
    '安委会及其办公室发出通报或者约谈函的，须经本级人民政府同意。',
    'A commission or its office criticises or summons with the consent of its government.',
  ),
  interview: item({ zh: '所通知的约谈', en: 'the interview to which it summons' }, 'interviews.open', {
    help: { zh: '约谈函须填写。', en: 'Needed in a letter that summons.' },
  }).optional(),
}).meta({
  id: 'SendLetter',
  examples: [
    { n: 1, kind: 'urging', number: '巴安办函〔2022〕41号', subject: '督办事项逾期未完成', ask: '书面说明超期原因', replyBy: '2022-12-08' },
    {
      kind: 'criticism',
      number: '鲁安办发〔2023〕12号',
      subject: '督办事项长期未完成',
      consent: { on: '2023-10-08', basis: '省政府领导批示' },
    },
  ],
});

export type SendLetter = z.infer<typeof sendLetterSchema>;

const dropLetterSchema = form({
  n: itemNumber({ zh: '拟发的函件', en: 'the proposal' }, 'letters.proposed'),
  reason: text({ zh: '不发的理由', en: 'why it is not sent' }, 2000),
}).meta({
  id: 'DropLetter',
  examples: [
    { n: 1, reason: '已电话催办，对方承诺三日内完成' },
    { n: 2, reason: '督办期限已经变更' },
  ],
});

export type DropLetter = z.infer<typeof dropLetterSchema>;

const recordLetterAnswerSchema = form({
  n: itemNumber({ zh: '所回复的函件', en: 'the letter that it answers' }, 'letters.sent'),
  summary: text({ zh: '回复内容', en: 'what is answered' }, 4000),
}).meta({
  id: 'RecordLetterAnswer',
  examples: [
    { n: 1, summary: '因技术鉴定未完成，拟于12月20日前报送报告稿' },
    { n: 3, summary: '已约见有关部门负责人，整改措施另报' },
  ],
});

export type RecordLetterAnswer = z.infer<typeof recordLetterAnswerSchema>;

export const letterSchemas = {
  'propose-letter': proposeLetterSchema,
  'send-letter': sendLetterSchema,
  'drop-letter': dropLetterSchema,
  'record-letter-answer': recordLetterAnswerSchema,
};
