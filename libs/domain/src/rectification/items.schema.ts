import type { z } from 'zod';
import { choice, count, day, form, group, itemNumber, list, money, organ, person, someOf, text } from '../stream/fields.schema';
import { itemKinds, itemResults } from './choices';

const oneItem = (from: string) => itemNumber({ zh: '整改事项', en: 'the item' }, from);

const reason = text({ zh: '理由', en: 'why' }, 2000);

const itemFields = {
  kind: choice({ zh: '事项种类', en: 'kind of item' }, itemKinds),
  organ: organ(
    { zh: '责任机关', en: 'organ that has to carry it out' },
    {
      help: { zh: '责任单位是机关的，选择机关；其他单位填写单位名称。', en: 'Where an organ has to; any other unit is written out below.' },
    },
  ).optional(),
  unit: text({ zh: '责任单位名称', en: 'unit that has to carry it out' }, 100).optional(),
  person: person(
    { zh: '责任人员', en: 'the person concerned' },
    { help: { zh: '只在对责任人员的处理建议中填写。', en: 'Of a proposal on a person only.' } },
  ).optional(),
  content: text({ zh: '事项内容', en: 'what has to be done' }, 1000, {
    help: { zh: '按批复的调查报告填写。', en: 'As the approved report has it.' },
  }),
  evidence: text({ zh: '要求的落实凭据', en: 'evidence asked for' }, 500).optional(),
  dueOn: day(
    { zh: '完成期限', en: 'last day' },
    {
      help: {
        zh: '写明日期的填日期，写明日数的填日数，未载明的都不填。',
        en: 'A day, or a number of days; neither where nothing is said.',
      },
    },
  ).optional(),
  days: count({ zh: '完成日数', en: 'number of days' }, 1, 3650, {
    unit: { zh: '日', en: 'days' },
    help: { zh: '自批复之日起计算，批复当日不计。', en: 'From the approval, whose own day is not counted.' },
  }).optional(),
  amountYuan: money({ zh: '罚款数额', en: 'amount of the fine' }, '元', 1_000_000_000).optional(),
  contact: person({ zh: '联系人', en: 'contact person' }).optional(),
  overseer: organ(
    { zh: '督促落实的机关', en: 'organ that watches over it' },
    { help: { zh: '不填写的，为负责事故调查的一方。', en: 'The investigating side where none is named.' } },
  ).optional(),
};

const recordItemsSchema = form({
  items: someOf({ zh: '整改事项', en: 'items' }, group({ zh: '整改事项', en: 'item' }, itemFields), 200),
}).meta({
  id: 'RecordItems',
  examples: [
    {
      items: [
        {
          kind: 'measure',
          unit: '某建筑企业',
          content: '完善临边防护，开展全员培训',
          evidence: '验收记录',
          dueOn: '2023-03-31',
          contact: '王某',
        },
        { kind: 'fine', unit: '某建筑企业', content: '罚款三十五万元', amountYuan: 350000, days: 90 },
      ],
    },
    { items: [{ kind: 'measure', organ: '150802-housing', content: '开展在建工程高处作业专项检查', overseer: '150802-safety-office' }] },
  ],
});

export type RecordItems = z.infer<typeof recordItemsSchema>;

const endItemSchema = form({
  item: oneItem('rectification-items.open'),
  course: choice(
    { zh: '变动', en: 'what becomes of it' },
    {
      changed: { zh: '已变更为另一事项', en: 'replaced by another item' },
      ended: { zh: '不再执行', en: 'no longer to be carried out' },
    },
  ),
  replacedBy: itemNumber({ zh: '变更后的事项', en: 'the item in its place' }, 'rectification-items.all').optional(),
  reason,
}).meta({
  id: 'EndItem',
  examples: [
    { item: 3, course: 'ended', reason: '责任单位已经注销' },
    { item: 2, course: 'changed', replacedBy: 5, reason: '复议决定变更罚款数额' },
  ],
});

export type EndItem = z.infer<typeof endItemSchema>;

const recordSelfReportSchema = form({
  item: oneItem('rectification-items.open'),
  claims: choice(
    { zh: '自报情况', en: 'what is reported' },
    { 'in-hand': { zh: '办理中', en: 'in hand' }, done: { zh: '已经落实', en: 'carried out' } },
  ),
  account: text({ zh: '落实情况', en: 'how it stands' }, 4000),
  reporter: text({ zh: '报告的单位', en: 'unit that reports' }, 100, {
    help: {
      zh: '责任单位不是机关、由收到报告的机关登记的，填写。',
      en: 'Where a unit that is no organ reports, and the organ that received it records.',
    },
  }).optional(),
}).meta({
  id: 'RecordSelfReport',
  examples: [
    { item: 1, claims: 'done', account: '临边防护已整改完毕，附验收记录', reporter: '某建筑企业' },
    { item: 2, claims: 'in-hand', account: '已检查在建工程十二处' },
  ],
});

export type RecordSelfReport = z.infer<typeof recordSelfReportSchema>;

const { done, partly, 'not-done': notDone } = itemResults;

const judgeItemSchema = form({
  item: oneItem('rectification-items.reported'),
  result: choice({ zh: '核实结论', en: 'finding' }, { done, partly, 'not-done': notDone }),
  opinion: text({ zh: '核实意见', en: 'opinion' }, 2000),
}).meta({
  id: 'JudgeItem',
  examples: [
    { item: 1, result: 'done', opinion: '现场核查，防护齐全，培训记录完整' },
    { item: 2, result: 'partly', opinion: '尚有三处工地未检查' },
  ],
});

export type JudgeItem = z.infer<typeof judgeItemSchema>;

const until = day({ zh: '延长至', en: 'until' });

const askItemPeriodSchema = form({ item: oneItem('rectification-items.open'), until, reason }).meta({
  id: 'AskItemPeriod',
  examples: [{ item: 1, until: '2023-06-30', reason: '设备采购周期较长' }],
});

export type AskItemPeriod = z.infer<typeof askItemPeriodSchema>;

const decideItemPeriodSchema = form({
  item: oneItem('rectification-items.asked'),
  decision: choice({ zh: '决定', en: 'decision' }, { granted: { zh: '同意', en: 'granted' }, refused: { zh: '不同意', en: 'refused' } }),
  until: day(
    { zh: '同意延长至', en: 'granted until' },
    { help: { zh: '不填写的，为申请的日期。', en: 'The day that was asked for where none is given.' } },
  ).optional(),
  reason,
}).meta({
  id: 'DecideItemPeriod',
  examples: [
    { item: 1, decision: 'granted', until: '2023-05-31', reason: '采购合同已签订' },
    { item: 2, decision: 'refused', reason: '没有正当理由' },
  ],
});

export type DecideItemPeriod = z.infer<typeof decideItemPeriodSchema>;

const recordPaymentSchema = form({
  item: oneItem('rectification-items.fines'),
  amountYuan: money({ zh: '缴纳数额', en: 'amount paid' }, '元', 1_000_000_000),
}).meta({
  id: 'RecordPayment',
  examples: [
    { item: 2, amountYuan: 200000 },
    { item: 2, amountYuan: 150000 },
  ],
});

export type RecordPayment = z.infer<typeof recordPaymentSchema>;

const recordDisciplineSchema = form({
  item: oneItem('rectification-items.persons'),
  result: text({ zh: '处理结果', en: 'result' }, 1000),
  issuer: text({ zh: '来函机关', en: 'who wrote' }, 100, { picks: 'organ' }),
}).meta({
  id: 'RecordDiscipline',
  examples: [
    { item: 4, result: '给予政务警告处分', issuer: '150802-supervision-commission' },
    { item: 5, result: '给予记过处分', issuer: '150800-human-resources' },
  ],
});

export type RecordDiscipline = z.infer<typeof recordDisciplineSchema>;

const recordLetterSchema = form({
  direction: choice({ zh: '往来', en: 'direction' }, { in: { zh: '来函', en: 'received' }, out: { zh: '去函', en: 'sent' } }),
  from: text({ zh: '发函单位', en: 'from' }, 100, { picks: 'organ' }),
  to: text({ zh: '收函单位', en: 'to' }, 100, { picks: 'organ' }),
  item: itemNumber({ zh: '所涉的整改事项', en: 'item it is about' }, 'rectification-items.all').optional(),
  summary: text({ zh: '内容摘要', en: 'what it says' }, 2000),
}).meta({
  id: 'RecordLetter',
  examples: [
    { direction: 'out', from: '150802-safety-office', to: '某建筑企业', item: 1, summary: '请报送整改落实情况' },
    { direction: 'in', from: '150802-housing', to: '150802-safety-office', summary: '报送专项检查情况' },
  ],
});

export type RecordLetter = z.infer<typeof recordLetterSchema>;

const reviewItemsSchema = form({
  change: text({ zh: '批复的变动', en: 'the change' }, 60, { picks: { item: 'approval-changes.open' } }),
  ended: list({ zh: '不再执行的事项', en: 'items that are no longer to be carried out' }, oneItem('rectification-items.open'), 200, {
    help: { zh: '不涉及任何事项的，不填。', en: 'None where no item is touched.' },
  }),
  reason,
}).meta({
  id: 'ReviewItems',
  examples: [
    { change: 'R1', ended: [2], reason: '罚款部分已被撤销' },
    { change: 'U1', ended: [], reason: '由承继其权利义务的单位继续落实' },
  ],
});

export type ReviewItems = z.infer<typeof reviewItemsSchema>;

const recordFollowUpSchema = form({
  task: text({ zh: '批复后事项', en: 'the task' }, 60, { picks: { item: 'follow-ups.open' } }),
  outcome: choice(
    { zh: '办理结果', en: 'outcome' },
    { done: { zh: '已经办理', en: 'done' }, 'not-owed': { zh: '依法不需办理', en: 'not owed' } },
  ),
  account: text({ zh: '办理情况或者不需办理的理由', en: 'how it was done, or why it is not owed' }, 2000),
}).meta({
  id: 'RecordFollowUp',
  examples: [
    { task: 'warning-meeting', outcome: 'done', account: '在事故发生单位召开现场警示教育会，四十家企业参加' },
    { task: 'warning-film', outcome: 'not-owed', account: '不属于典型事故' },
  ],
});

export type RecordFollowUp = z.infer<typeof recordFollowUpSchema>;

export const itemSchemas = {
  'record-items': recordItemsSchema,
  'end-item': endItemSchema,
  'record-self-report': recordSelfReportSchema,
  'judge-item': judgeItemSchema,
  'ask-item-period': askItemPeriodSchema,
  'decide-item-period': decideItemPeriodSchema,
  'record-payment': recordPaymentSchema,
  'record-discipline': recordDisciplineSchema,
  'record-letter': recordLetterSchema,
  'review-items': reviewItemsSchema,
  'record-follow-up': recordFollowUpSchema,
};
