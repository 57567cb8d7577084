import type { z } from 'zod';
import { choice, coded, day, documentId, form, group, item, organ, ref, someOf, text } from '../../stream/fields.schema';
import { disposalTitles, evidenceKindTitles, firstSealTitles, handOverSealTitles } from './choices';

const held = item({ zh: '证据', en: 'the evidence' }, 'evidence.held');

const disposeEvidenceSchema = form({
  ref: held,
  way: choice({ zh: '处理方式', en: 'what becomes of it' }, disposalTitles),
  reason: text({ zh: '处理依据', en: 'on what ground' }, 500),
}).meta({
  id: 'DisposeEvidence',
  examples: [{ ref: 'W-01', way: 'archived', reason: '随案卷归档' }],
});

const finishTaskSchema = form({
  ref: item({ zh: '工作任务', en: 'the task' }, 'tasks.open'),
  result: text({ zh: '完成情况', en: 'what came of it' }, 1000),
}).meta({
  id: 'FinishTask',
  examples: [{ ref: 'T1', result: '已询问作业人员三人' }],
});

export type FinishTask = z.infer<typeof finishTaskSchema>;

const handOverEvidenceSchema = form({
  ref: held,
  from: organ(
    { zh: '移交单位', en: 'organ that hands it over' },
    { help: { zh: '应为现在保管该证据的单位。', en: 'The organ that holds it now.' } },
  ),
  to: organ({ zh: '接收单位', en: 'organ that receives it' }),
  reason: text({ zh: '移交原因', en: 'why it is handed over' }, 500),
  seal: choice({ zh: '移交时的封存状态', en: 'seal at the hand-over' }, handOverSealTitles),
  remark: text({ zh: '封存状态说明', en: 'about the seal' }, 500, {
    help: { zh: '封条破损或者重新封存的应当说明。', en: 'A seal that is broken or new is explained.' },
  }).optional(),
}).meta({
  id: 'HandOverEvidence',
  examples: [
    { ref: 'W-01', from: '150802-emergency', to: '150802-public-security', reason: '送检', seal: 'intact' },
    {
      ref: 'D-03',
      from: '330782-public-security',
      to: '330782-emergency',
      reason: '检验完毕，移回',
      seal: 'resealed',
      remark: '检验时拆封，检验后重新封存',
    },
  ],
});

export type HandOverEvidence = z.infer<typeof handOverEvidenceSchema>;

const holdMeetingSchema = form({
  ref: ref({ zh: '会议编号', en: 'short name of the meeting' }),
  subject: text({ zh: '会议议题', en: 'subject' }, 300),
  present: someOf({ zh: '参加单位', en: 'organs present' }, organ({ zh: '参加单位', en: 'organ present' }), 60),
  outcome: text({ zh: '议定事项', en: 'what was agreed' }, 2000),
}).meta({
  id: 'HoldMeeting',
  examples: [
    { ref: 'M1', subject: '调查组第一次全体会议', present: ['150802-emergency', '150802-public-security'], outcome: '明确分工和取证计划' },
    { ref: 'M2', subject: '事故原因分析会', present: ['371600-emergency', '371600-union'], outcome: '技术组补充取证后提出直接原因的意见' },
  ],
});

export type HoldMeeting = z.infer<typeof holdMeetingSchema>;

const assignee = coded(
  { zh: '承办单位或者岗位', en: 'organ or post that does it' },
  /^(\d{6}-)?[a-z][a-z-]{1,60}$/,
  {
    zh: '应为机关编号或者岗位代码，如 150802-emergency、handler',
    en: 'must be the id of an organ or the code of a post, such as 150802-emergency or handler',
  },
  { picks: 'organ', help: { zh: '任务列入该单位或者岗位的待办。', en: 'The task stands in its inbox.' } },
);

const task = group(
  { zh: '工作任务', en: 'task' },
  {
    ref: ref({ zh: '任务编号', en: 'short name of the task' }),
    what: text({ zh: '工作内容', en: 'what is to be done' }, 300),
    assignee,
    due: day(
      { zh: '完成日期', en: 'to be done by' },
      { help: { zh: '由调查组自定，不是法定期限。', en: "The team's own day; no time limit of the law." } },
    ),
  },
);

const planWorkSchema = form({
  tasks: someOf({ zh: '工作计划', en: 'work plan' }, task, 100),
}).meta({
  id: 'PlanWork',
  examples: [
    { tasks: [{ ref: 'T1', what: '询问现场作业人员', assignee: '150802-emergency', due: '2022-09-30' }] },
    { tasks: [{ ref: 'T2', what: '调取现场监控录像', assignee: '441322-public-security', due: '2023-03-20' }] },
  ],
});

export type PlanWork = z.infer<typeof planWorkSchema>;

const collector = group(
  { zh: '取证人', en: 'collector' },
  { organ: organ({ zh: '取证单位', en: 'organ of the collector' }), post: text({ zh: '取证人职务', en: 'post of the collector' }, 60) },
);

const registerEvidenceSchema = form({
  ref: ref({ zh: '证据编号', en: 'short name of the evidence' }),
  kind: choice({ zh: '证据种类', en: 'kind' }, evidenceKindTitles),
  description: text({ zh: '证据内容', en: 'what it is' }, 1000),
  origin: text({ zh: '证据来源', en: 'where it comes from' }, 500),
  place: text({ zh: '取证地点', en: 'where it was collected' }, 200),
  collectors: someOf({ zh: '取证人', en: 'collectors' }, collector, 10),
  holder: organ(
    { zh: '保管单位', en: 'organ that holds it' },
    { help: { zh: '不填的为办理本事项的单位。', en: 'Left out, it is the organ whose act this is.' } },
  ).optional(),
  seal: choice({ zh: '封存状态', en: 'seal' }, firstSealTitles),
  document: documentId(
    { zh: '证据文件', en: 'its file' },
    { help: { zh: '笔录、照片、电子数据等先归入文件。', en: 'Records, photographs and data are filed in the case first.' } },
  ).optional(),
}).meta({
  id: 'RegisterEvidence',
  examples: [
    {
      ref: 'W-01',
      kind: 'physical',
      description: '断裂的防护栏杆一段',
      origin: '事故现场三层临边',
      place: '事故现场',
      collectors: [{ organ: '150802-emergency', post: '执法人员' }],
      holder: '150802-emergency',
      seal: 'sealed',
    },
    {
      ref: 'D-03',
      kind: 'electronic',
      description: '车间监控录像，事故前后各两小时',
      origin: '企业视频监控主机',
      place: '企业中控室',
      collectors: [{ organ: '330782-public-security', post: '侦查员' }],
      seal: 'sealed',
    },
  ],
});

export type RegisterEvidence = z.infer<typeof registerEvidenceSchema>;

const returnEvidenceSchema = form({
  ref: held,
  to: text({ zh: '返还对象', en: 'to whom it returns' }, 200),
  reason: text({ zh: '返还原因', en: 'why it returns' }, 500),
}).meta({
  id: 'ReturnEvidence',
  examples: [{ ref: 'W-01', to: '事故发生单位', reason: '调查结束，不再需要' }],
});

export const evidenceSchemas = {
  'register-evidence': registerEvidenceSchema,
  'hand-over-evidence': handOverEvidenceSchema,
  'return-evidence': returnEvidenceSchema,
  'dispose-evidence': disposeEvidenceSchema,
  'hold-meeting': holdMeetingSchema,
  'plan-work': planWorkSchema,
  'finish-task': finishTaskSchema,
};
