import type { z } from 'zod';
import { adoptionWords } from '../investigation/report/choices';
import { choice, count, day, form, itemNumber, list, organ, someOf, text } from '../stream/fields.schema';

const version = count({ zh: '报告稿版次', en: 'version of the draft' }, 1, 1000, {
  help: {
    zh: '不填写的，为最后一次报送的报告稿。',
    en: 'Left open it is the draft that was sent up last.',
  },
  picks: { item: 'texts.known' },
}).optional();

const askChangesSchema = form({
  changes: text({ zh: '修改意见', en: 'changes asked for' }, 2000, {
    help: { zh: '逐条列明的，填写下一栏。', en: 'Where they are listed, the next field.' },
  }).optional(),
  points: someOf({ zh: '逐条修改意见', en: 'the points' }, text({ zh: '修改意见', en: 'point' }, 1000), 50, {
    help: {
      zh: '再次报送的报告稿须逐条说明落实情况。',
      en: 'The next draft that is sent up answers each of them.',
    },
  }).optional(),
}).meta({
  id: 'AskChanges',
  examples: [{ changes: '请补充对监管责任的认定' }, { points: ['补充对监管责任的认定', '核实直接经济损失'] }],
});

export type AskChanges = z.infer<typeof askChangesSchema>;

const refuseVettingSchema = form({ version, reason: text({ zh: '不同意的理由', en: 'why it is refused' }, 2000) }).meta({
  id: 'RefuseVetting',
  examples: [{ reason: '事故原因认定缺乏证据，责任追究明显不当' }, { version: 2, reason: '未按修改意见修改' }],
});

export type RefuseVetting = z.infer<typeof refuseVettingSchema>;

const circulateTextSchema = form({
  version,
  organs: someOf({ zh: '征求意见单位', en: 'member bodies that are asked' }, organ({ zh: '成员单位', en: 'member body' }), 50),
  replyBy: day({ zh: '反馈期限', en: 'last day for the reply' }),
}).meta({
  id: 'CirculateText',
  examples: [
    { organs: ['150800-public-security', '150800-union'], replyBy: '2022-11-18' },
    { version: 2, organs: ['370000-housing'], replyBy: '2023-06-20' },
  ],
});

export type CirculateText = z.infer<typeof circulateTextSchema>;

const adopted = choice({ zh: '采纳情况', en: 'what becomes of it' }, adoptionWords);

const reason = text({ zh: '部分采纳或者不采纳的理由', en: 'why not, or not wholly' }, 2000, {
  help: { zh: '全部采纳的可以不填。', en: 'Not needed where it is wholly adopted.' },
}).optional();

const recordMemberOpinionSchema = form({
  organ: organ({ zh: '反馈意见的成员单位', en: 'member body that replies' }, { picks: { item: 'texts.circulated' } }),
  opinion: choice(
    { zh: '反馈意见', en: 'opinion' },
    { none: { zh: '无意见', en: 'none' }, comments: { zh: '有意见', en: 'has comments' } },
  ),
  text: text({ zh: '意见内容', en: 'what it says' }, 4000).optional(),
  adopted: adopted.optional(),
  reason,
}).meta({
  id: 'RecordMemberOpinion',
  examples: [
    { organ: '150800-union', opinion: 'none' },
    { organ: '150800-public-security', opinion: 'comments', text: '建议补充涉嫌犯罪线索移送情况', adopted: 'adopted' },
  ],
});

export type RecordMemberOpinion = z.infer<typeof recordMemberOpinionSchema>;

const settleMemberOpinionSchema = form({
  n: itemNumber({ zh: '意见', en: 'the opinion' }, 'opinions.given'),
  adopted,
  reason,
}).meta({
  id: 'SettleMemberOpinion',
  examples: [
    { n: 1, adopted: 'adopted' },
    { n: 2, adopted: 'not-adopted', reason: '与查明的事实不符' },
  ],
});

export type SettleMemberOpinion = z.infer<typeof settleMemberOpinionSchema>;

const recordVettingMeetingSchema = form({
  version,
  chair: text({ zh: '主持人职务', en: 'post of who chaired' }, 100),
  attended: list({ zh: '参加单位', en: 'bodies that took part' }, organ({ zh: '参加单位', en: 'body' }), 50).optional(),
  conclusion: text({ zh: '审核结论', en: 'conclusion' }, 4000),
}).meta({
  id: 'RecordVettingMeeting',
  examples: [
    { chair: '市安委办主任', conclusion: '原则同意，补充监管责任后报市政府' },
    { version: 2, chair: '省应急管理厅副厅长', attended: ['370000-housing'], conclusion: '同意' },
  ],
});

export type RecordVettingMeeting = z.infer<typeof recordVettingMeetingSchema>;

export const vettingSchemas = {
  'ask-changes': askChangesSchema,
  'refuse-vetting': refuseVettingSchema,
  'circulate-text': circulateTextSchema,
  'record-member-opinion': recordMemberOpinionSchema,
  'settle-member-opinion': settleMemberOpinionSchema,
  'record-vetting-meeting': recordVettingMeetingSchema,
};
