import type { Text } from '@app/clock';
import type { z } from 'zod';
import { choice, count, day, form, group, item, itemNumber, organ, person, someOf, text } from '../../stream/fields.schema';
import { adoptionWords, natureWords } from './choices';
import { sendingSchemas } from './sending.schema';

const answerCommentSchema = form({
  n: count({ zh: '意见序号', en: 'the comment' }, 1, 10_000, { picks: { item: 'comments.given' } }),
  adopted: choice({ zh: '采纳情况', en: 'what becomes of it' }, adoptionWords),
  reason: text({ zh: '部分采纳或者不采纳的理由', en: 'why not, or not wholly' }, 2000, {
    help: { zh: '全部采纳的可以不填。', en: 'Not needed where it is wholly adopted.' },
  }).optional(),
}).meta({
  id: 'AnswerComment',
  examples: [
    { n: 1, adopted: 'partly', reason: '培训记录不足以认定，已补充现有证据' },
    { n: 2, adopted: 'adopted' },
  ],
});

export type AnswerComment = z.infer<typeof answerCommentSchema>;

const askedOrgan = { zh: '征求意见单位', en: 'organs asked for comments' };

const circulateDraftSchema = form({
  addressees: someOf(askedOrgan, organ({ zh: '征求意见单位', en: 'organ asked for comments' }), 60),
  replyBy: day(
    { zh: '反馈意见的截止日期', en: 'last day for the reply' },
    { help: { zh: '不早于发出之日；逾期未反馈的不视为同意。', en: 'Not before the day of sending; silence after it is no consent.' } },
  ),
}).meta({
  id: 'CirculateDraft',
  examples: [
    { addressees: ['330723-public-security', '330723-union'], replyBy: '2023-06-20' },
    { addressees: ['150802-public-security', '150802-union'], replyBy: '2022-11-10' },
  ],
});

export type CirculateDraft = z.infer<typeof circulateDraftSchema>;

const draftReportSchema = form({
  note: text({ zh: '本稿说明', en: 'note on this version' }, 1000).optional(),
  revision: group(
    { zh: '修改说明', en: 'how the listed changes were made' },
    {
      answers: someOf(
        { zh: '逐条说明', en: 'point by point' },
        group(
          { zh: '逐条说明', en: 'a point' },
          {
            n: itemNumber({ zh: '督办序号', en: 'the supervision' }, 'supervisions.running'),
            change: count({ zh: '修改意见序号', en: 'number of the change' }, 1, 50, { picks: { item: 'changes.listed' } }),
            answer: text({ zh: '修改情况', en: 'how it was made' }, 2000),
          },
        ),
        200,
      ),
      confirmedBy: person({ zh: '确认其余内容未作改动的负责人', en: 'who confirms that nothing else was changed' }),
    },
    {
      help: {
        zh: '督办单位原则同意、按所附意见修改的，逐条说明并由负责人确认；报告督办单位即可，不再报请审核。',
        en: 'Where a supervisor agreed under listed changes: each is answered and the head confirms the rest; it is reported back, and not agreed to again.',
      },
    },
  ).optional(),
}).meta({
  id: 'DraftReport',
  examples: [
    { note: '征求意见稿' },
    {},
    { revision: { answers: [{ n: 1, change: 1, answer: '已补充监管责任的认定' }], confirmedBy: '张三' } },
  ],
});

export type DraftReport = z.infer<typeof draftReportSchema>;

const recordCommentSchema = form({
  addressee: organ({ zh: '反馈意见的单位', en: 'organ that replies' }, { picks: { item: 'comments.asked' } }),
  opinion: choice(
    { zh: '反馈结论', en: 'the reply' },
    { comments: { zh: '有意见', en: 'has a comment' }, none: { zh: '无意见', en: 'has none' } },
  ),
  text: text({ zh: '意见内容', en: 'the comment' }, 2000, {
    help: { zh: '有意见的必填，一次登记一条。', en: 'Needed where there is one; one comment at a time.' },
  }).optional(),
}).meta({
  id: 'RecordComment',
  examples: [
    { addressee: '150802-union', opinion: 'comments', text: '建议补充对班组安全教育的认定' },
    { addressee: '441322-public-security', opinion: 'none' },
  ],
});

export type RecordComment = z.infer<typeof recordCommentSchema>;

const several = { zh: '该单位在册成员有多名的必填。', en: 'Needed where that organ has several people on the team.' };
const dayOfTheAct = { zh: '不填的以办理当日为准。', en: 'The day of the act where none is given.' };

const recordDissentSchema = form({
  member: organ({ zh: '保留意见的成员单位', en: 'organ of the member' }, { picks: { item: 'signatories.organs' } }),
  ref: item({ zh: '成员编号', en: 'the member' }, 'signatories.people', { help: several }).optional(),
  person: person({ zh: '保留意见人', en: 'who dissents' }).optional(),
  on: day({ zh: '提出日期', en: 'day of the dissent' }, { help: dayOfTheAct }).optional(),
  reason: text({ zh: '不同意见及理由', en: 'the dissent and its reasons' }, 2000),
}).meta({
  id: 'RecordDissent',
  examples: [
    { member: '150802-union', reason: '对间接原因的认定有不同意见' },
    { member: '330723-union', ref: 'M3', on: '2023-06-25', reason: '对责任单位的认定有不同意见' },
  ],
});

export type RecordDissent = z.infer<typeof recordDissentSchema>;

const recordOwnVettingSchema = form({
  resolution: choice(
    { zh: '审议结论', en: 'the resolution' },
    {
      agreed: { zh: '审议同意', en: 'agreed' },
      changes: { zh: '要求修改', en: 'changes asked' },
      refused: { zh: '不同意', en: 'refused' },
    },
  ),
  reason: text({ zh: '修改意见或者不同意的理由', en: 'the changes asked, or why it is refused' }, 2000, {
    help: { zh: '审议同意的可以不填。', en: 'Not needed where it is agreed to.' },
  }).optional(),
}).meta({
  id: 'RecordOwnVetting',
  examples: [{ resolution: 'agreed' }, { resolution: 'changes', reason: '请补充对监管责任的认定' }],
});

export type RecordOwnVetting = z.infer<typeof recordOwnVettingSchema>;

const part = (title: Text) => text(title, 5000).optional();

const results = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  'not-applicable': { zh: '不适用', en: 'does not apply' },
};

const check = (title: Text) =>
  group(title, {
    result: choice({ zh: `${title.zh}的结论`, en: `${title.en}: result` }, results),
    finding: text({ zh: `${title.zh}的查明情况`, en: `${title.en}: what was found` }, 1000),
  }).optional();

const inParts = {
  zh: '可以分次填写；报告正本另行归入文件。',
  en: 'One or several at a time; the paper itself is filed as a document.',
};

const allOfThem = {
  zh: '提交报告前每项都应有结论；没有涉及的填不适用。',
  en: 'Each needs a result before the report is submitted; "does not apply" is one.',
};

/** One part or all of them. The paper itself is a document; what stands here is its text or a summary. */
const recordReportSchema = form({
  parts: group(
    { zh: '报告内容', en: 'parts of the report' },
    {
      unit: part({ zh: '事故发生单位概况', en: 'the unit' }),
      course: part({ zh: '事故发生经过和事故救援情况', en: 'course of the accident and rescue' }),
      casualties: part({ zh: '事故造成的人员伤亡和直接经济损失', en: 'casualties and direct economic loss' }),
      cause: part({ zh: '事故发生的原因和事故性质', en: 'cause and nature' }),
      responsibility: part({ zh: '事故责任的认定以及对事故责任者的处理建议', en: 'responsibility, and proposals on those responsible' }),
      measures: part({ zh: '事故防范和整改措施', en: 'preventive and corrective measures' }),
      rescueEvaluation: part({ zh: '应急救援评估', en: 'evaluation of the rescue' }),
      evidence: part({ zh: '有关证据材料目录', en: 'list of the evidence' }),
      technicalAndManagement: part({ zh: '技术和管理问题专篇', en: 'special part on technical and management problems' }),
    },
    { help: inParts },
  ).optional(),
  /** Items of the evidence register that are attached to the report (article 30, last sentence). */
  catalogue: someOf(
    { zh: '附具的证据', en: 'evidence attached' },
    item({ zh: '证据编号', en: 'item of evidence' }, 'evidence.registered'),
    1000,
    { help: { zh: '从已登记的证据中列出，以最后一次填写的为准。', en: 'From the registered items; the last list given holds.' } },
  ).optional(),
  nature: group(
    { zh: '事故性质（建议）', en: 'proposed nature' },
    {
      kind: choice({ zh: '事故性质', en: 'nature' }, natureWords),
      reason: text({ zh: '认定事故性质的理由', en: 'why it is of this nature' }, 2000),
    },
    { help: { zh: '调查组的建议，以批复认定的为准。', en: "The team's proposal; the approval decides." } },
  ).optional(),
  checks: group(
    { zh: '核查清单', en: 'checklist' },
    {
      causeFound: check({ zh: '事故原因查清', en: 'cause found' }),
      responsibleDealtWith: check({ zh: '责任人员处理', en: 'responsible persons dealt with' }),
      measuresTaken: check({ zh: '整改措施落实', en: 'measures taken' }),
      peopleEducated: check({ zh: '有关人员受到教育', en: 'people educated' }),
      trainingTraced: check({ zh: '教育培训倒查', en: 'training traced back' }),
      enterpriseDutyTraced: check({ zh: '企业主体责任倒查', en: "the enterprise's duty traced back" }),
      authoritiesExamined: check({ zh: '审查批准和监督管理部门履职', en: 'approving and supervising departments examined' }),
    },
    { help: allOfThem },
  ).optional(),
}).meta({
  id: 'RecordReport',
  examples: [
    {
      parts: { cause: '直接原因：临边防护缺失。间接原因：安全教育培训不到位。' },
      nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
      checks: { trainingTraced: { result: 'no', finding: '未对新进场工人进行三级安全教育' } },
    },
    { catalogue: ['W-01', 'W-02'] },
  ],
});

export type RecordReport = z.infer<typeof recordReportSchema>;

const signature = form({
  member: organ({ zh: '签名的成员单位', en: 'organ of the member' }, { picks: { item: 'signatories.organs' } }),
  ref: item({ zh: '成员编号', en: 'the member' }, 'signatories.people', { help: several }).optional(),
  person: person({ zh: '签名人', en: 'who signed' }).optional(),
  on: day({ zh: '签名日期', en: 'day of the signature' }, { help: dayOfTheAct }).optional(),
});

const signReportSchema = form({
  signatures: someOf({ zh: '签名', en: 'signatures' }, signature, 200),
}).meta({
  id: 'SignReport',
  examples: [
    { signatures: [{ member: '371703-emergency', on: '2023-07-04' }, { member: '371703-union' }] },
    { signatures: [{ member: '150802-emergency', on: '2022-11-16' }, { member: '150802-union' }] },
  ],
});

export type SignReport = z.infer<typeof signReportSchema>;

const submitReportSchema = form({
  receivedOn: day(
    { zh: '人民政府收到事故调查报告的日期', en: 'day on which the government received it' },
    { help: { zh: '批复期限自收到之日起计算。', en: 'The time for the approval runs from it.' } },
  ),
}).meta({
  id: 'SubmitReport',
  examples: [{ receivedOn: '2022-11-17' }, { receivedOn: '2023-07-05' }],
});

export type SubmitReport = z.infer<typeof submitReportSchema>;

export const reportSchemas = {
  'record-report': recordReportSchema,
  'draft-report': draftReportSchema,
  'circulate-draft': circulateDraftSchema,
  'record-comment': recordCommentSchema,
  'answer-comment': answerCommentSchema,
  'sign-report': signReportSchema,
  'record-dissent': recordDissentSchema,
  'record-own-vetting': recordOwnVettingSchema,
  'submit-report': submitReportSchema,
  ...sendingSchemas,
};
