import type { z } from 'zod';
import { blank, choice, coded, day, documentId, form, organ, ref, someOf, text } from '../../stream/fields.schema';
import { evidenceKinds } from './state';

/** archived 随案归档, transferred 移送司法机关, destroyed 销毁. */
const ways = ['archived', 'transferred', 'destroyed'] as const;

const disposeEvidenceSchema = form({
  ref: ref({ zh: '证据编号', en: '' }),
  way: choice({ zh: '处理方式', en: '' }, blank(ways)),
  reason: text({ zh: '处理依据', en: '' }, 500),
}).meta({
  id: 'DisposeEvidence',
  examples: [{ ref: 'W-01', way: 'archived', reason: '随案卷归档' }],
});

const finishTaskSchema = form({
  ref: ref({ zh: '任务编号', en: '' }),
  result: text({ zh: '完成情况', en: '' }, 1000),
}).meta({
  id: 'FinishTask',
  examples: [{ ref: 'T1', result: '已询问作业人员三人' }],
});

export type FinishTask = z.infer<typeof finishTaskSchema>;

/** intact 封条完好, broken 封条破损, resealed 重新封存, unsealed 未封存. */
const seals = ['intact', 'broken', 'resealed', 'unsealed'] as const;

const handOverEvidenceSchema = form({
  ref: ref({ zh: '证据编号', en: '' }),
  from: organ({ zh: '移交单位', en: '' }),
  to: organ({ zh: '接收单位', en: '' }),
  reason: text({ zh: '移交原因', en: '' }, 500),
  seal: choice({ zh: '移交时的封存状态', en: '' }, blank(seals)),
  remark: text({ zh: '封存状态说明', en: '' }, 500).optional(),
}).meta({
  id: 'HandOverEvidence',
  examples: [{ ref: 'W-01', from: '150802-emergency', to: '150802-public-security', reason: '送检', seal: 'intact' }],
});

export type HandOverEvidence = z.infer<typeof handOverEvidenceSchema>;

const holdMeetingSchema = form({
  ref: ref({ zh: '会议编号', en: '' }),
  subject: text({ zh: '会议议题', en: '' }, 300),
  present: someOf({ zh: '参加单位', en: '' }, organ({ zh: '参加单位', en: '' }), 60),
  outcome: text({ zh: '议定事项', en: '' }, 2000),
}).meta({
  id: 'HoldMeeting',
  examples: [
    { ref: 'M1', subject: '调查组第一次全体会议', present: ['150802-emergency', '150802-public-security'], outcome: '明确分工和取证计划' },
  ],
});

export type HoldMeeting = z.infer<typeof holdMeetingSchema>;

const assignee = coded({ zh: '承办单位或者岗位', en: '' }, /^(\d{6}-)?[a-z][a-z-]{1,60}$/, {
  zh: '应为机关编号或者岗位代码，如 150802-emergency、handler',
  en: 'must be the id of an organ or the code of a post, such as 150802-emergency or handler',
});

const task = form({
  ref: ref({ zh: '任务编号', en: '' }),
  what: text({ zh: '工作内容', en: '' }, 300),
  assignee,
  due: day({ zh: '完成日期', en: '' }),
});

const planWorkSchema = form({
  tasks: someOf({ zh: '工作计划', en: '' }, task, 100),
}).meta({
  id: 'PlanWork',
  examples: [{ tasks: [{ ref: 'T1', what: '询问现场作业人员', assignee: '150802-emergency', due: '2022-09-30' }] }],
});

export type PlanWork = z.infer<typeof planWorkSchema>;

/** physical 物证, documentary 书证, interview 询问笔录, site-record 勘验笔录, appraisal 鉴定意见, audiovisual 视听资料, electronic 电子数据. */
const collector = form({ organ: organ({ zh: '取证单位', en: '' }), post: text({ zh: '取证人职务', en: '' }, 60) });

const registerEvidenceSchema = form({
  ref: ref({ zh: '证据编号', en: '' }),
  kind: choice({ zh: '证据种类', en: '' }, blank(evidenceKinds)),
  description: text({ zh: '证据内容', en: '' }, 1000),
  origin: text({ zh: '证据来源', en: '' }, 500),
  place: text({ zh: '取证地点', en: '' }, 200),
  collectors: someOf({ zh: '取证人', en: '' }, collector, 10),
  holder: organ({ zh: '保管单位', en: '' }).optional(),
  seal: choice({ zh: '封存状态', en: '' }, { sealed: { zh: '', en: '' }, unsealed: { zh: '', en: '' } }),
  document: documentId({ zh: '文件编号', en: '' }).optional(),
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
  ],
});

export type RegisterEvidence = z.infer<typeof registerEvidenceSchema>;

const returnEvidenceSchema = form({
  ref: ref({ zh: '证据编号', en: '' }),
  to: text({ zh: '返还对象', en: '' }, 200),
  reason: text({ zh: '返还原因', en: '' }, 500),
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
