import { z } from 'zod';
import { caseLineSchema } from '../shapes/case-line.schema';
import { deliveredSchema, readSchema } from '../shapes/delivery.schema';
import { lightSchema } from '../shapes/clock.schema';
import { daySchema, instantSchema, streamIdSchema, textSchema, uuidSchema } from '../shapes/common.schema';

export const workLimitSchema = z
  .object({
    id: z.string().meta({ description: '期限的编号。Id of the time limit.' }),
    rule: z.string().meta({ description: '规则编号。Id of its rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    dueDate: daySchema.nullable().meta({ description: '届满日；暂停的为空。Last day; null of one that is paused.' }),
    dueAt: instantSchema
      .nullable()
      .meta({ description: '届满时刻；暂停的为空。The instant at which it ends; null of one that is paused.' }),
    light: lightSchema,
    statusText: textSchema.meta({ description: '读取时的状况。How it stands at the moment of reading.' }),
    leftText: textSchema.nullable().meta({ description: '期限还剩多少；已过的为空。What is left of it; null where nothing is.' }),
  })
  .meta({ id: 'WorkLimit', description: '约束一项待办的期限。The time limit that presses on a task.' });

const caseId = uuidSchema.meta({ description: '案件编号。Id of the case.' });
const caseName = z.string().meta({ description: '案件名称。Name of the case.' });
const placeName = z.string().meta({ description: '案件所在地，逐级。The place of the case, with all above it.' });
const today = instantSchema.meta({ description: '本案此刻，本行以此计。The now of the case, by which its line is measured.' });
const days = z.number().int().meta({ description: '已经多少日。For how many days.' });

export const workLineSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '待办的编号。Id of the task.' }),
    title: textSchema.meta({ description: '要办什么。What has to be done.' }),
    owner: z.string().meta({ description: '由谁办理：机关编号或者角色。The organ or role that has to act.' }),
    ownerText: textSchema.meta({ description: '由谁办理。Who has to act, in words.' }),
    command: z.string().nullable().meta({ description: '以哪一事项办理。The command that does it, if one does.' }),
    since: instantSchema.meta({ description: '自何时起。Since when it waits.' }),
    days,
    caseId,
    caseName,
    placeName,
    today,
    limit: workLimitSchema
      .nullable()
      .meta({ description: '受哪一期限约束；没有的为空。The time limit that presses; null where none does.' }),
  })
  .meta({ id: 'WorkLine', description: '一项待办及其案件。A task with its case.' });

const changedSchema = z
  .object({
    caseId,
    caseName,
    seq: z.number().int().meta({ description: '台账最后一条的序号。Number of the last entry of its ledger.' }),
    at: instantSchema.meta({ description: '何时登记。When it was recorded.' }),
    text: textSchema.nullable().meta({ description: '登记的事项；没有名称的为空。What it was, in words; null where it has none.' }),
    seenSeq: z
      .number()
      .int()
      .nullable()
      .meta({ description: '上次看到第几条；未看过的为空。Up to which entry you have looked; null where you never did.' }),
  })
  .meta({ id: 'ChangedCase', description: '上次查看以后有变动的案件。A case that changed since you last looked.' });

const counts = z
  .object({
    today: z.number().int().meta({ description: '今日届满的。What ends today.' }),
    'three-days': z.number().int().meta({ description: '三日内届满的。What ends within three days.' }),
    overdue: z.number().int().meta({ description: '已过期限的。What should have ended.' }),
  })
  .meta({ description: '各有多少项，最多计到 1,000。How much there is of each, 1,000 standing for more.' });

export const handlingSchema = z
  .object({
    view: z.literal('handling').meta({ description: '承办。What to handle.' }),
    counts,
    tasks: z
      .array(workLineSchema)
      .meta({ description: '待办，最先届满的在前，没有期限的在后。What has to be done, the nearest end first, what has none last.' }),
    next: z.string().nullable().meta({ description: '下一页的起点；末页为空。Cursor of the next page; null at the end.' }),
    changed: z
      .array(changedSchema)
      .meta({ description: '上次查看以后有变动的案件，最近变动的在前。Cases that changed since you last looked, the last change first.' }),
    waiting: z.array(workLineSchema).meta({
      description:
        '等待其他单位的，等得最久的在前；未指明机关的为空。What others have to do, what has waited longest first; empty where no organ is named.',
    }),
  })
  .meta({ id: 'WorkHandling', description: '我的工作：承办。My work: what to handle.' });

const urgedSchema = z
  .object({
    count: z.number().int().meta({ description: '已催办多少次。How often it was urged.' }),
    lastAt: instantSchema.nullable().meta({
      description: '上次催办的时刻，以本案计；未催办过的为空。When it last was, in the time of the case; null where it never was.',
    }),
    lastText: textSchema.nullable().meta({ description: '上次催办的内容；未催办过的为空。What it said; null where it never was.' }),
    nextAt: instantSchema
      .nullable()
      .meta({ description: '何时起可以再次催办；未催办过的为空。From when on it can be urged again; null where it never was.' }),
    delivered: deliveredSchema,
    read: readSchema,
  })
  .meta({ id: 'Urged', description: '催办的情况。How a supervision was urged.' });

const urged = urgedSchema.nullable().meta({
  description: '催办的情况；督办已经解除、不再催办的为空。How it was urged; null of one that is released and not urged any more.',
});
const supervisor = z.string().meta({ description: '督办单位的机关编号。Id of the supervisor.' });
const n = z.number().int().meta({ description: '本案第几次督办。Which supervision of the case.' });

const supervisorName = z.string().meta({ description: '督办单位。The supervisor.' });
const addresseeName = z.string().meta({ description: '被督办单位。The supervised organ.' });

/** What every line of a supervision says alike. */
export const supervisedShared = { n, supervisor, supervisorName, addresseeName, urged };

const supervisedLineSchema = workLineSchema
  .extend({
    ...supervisedShared,
    version: z
      .number()
      .int()
      .nullable()
      .meta({ description: '报送审核的是第几稿；其他的为空。Which draft was sent up; null of what is no vetting.' }),
  })
  .meta({ id: 'SupervisedWork', description: '督办案件的一项待办。A task of a supervised case.' });

const lateSchema = z
  .object({
    case: caseLineSchema.meta({ description: '该案件，与列表的一行相同。The case, as in a row of the list.' }),
    supervisorName,
    addresseeName,
    stageText: textSchema.meta({ description: '督办所处阶段。The stage of the supervision.' }),
    limits: z.array(workLimitSchema).meta({ description: '亮红灯或者黄灯的期限。Its time limits that are red or amber.' }),
  })
  .meta({ id: 'SupervisedCase', description: '一次督办及其临期、超期的期限。A supervision with what of it is late or nearly so.' });

const urgedLateSchema = lateSchema.extend({ n, supervisor, urged }).meta({
  id: 'LateSupervision',
  description: '一次督办、其临期和超期的期限以及催办的情况。A supervision with what of it is late or nearly so, and how it was urged.',
});

const questionSchema = z
  .object({
    case: caseLineSchema.meta({ description: '该事故，与列表的一行相同。The accident, as in a row of the list.' }),
    task: workLineSchema.meta({ description: '研判是否督办的待办。The task of whoever decides.' }),
  })
  .meta({ id: 'SupervisionQuestion', description: '是否督办的问题。Whether an accident is supervised.' });

const section = (description: string) => z.array(supervisedLineSchema).meta({ description });

export const supervisingSchema = z
  .object({
    view: z.literal('supervising').meta({ description: '督办。What to supervise.' }),
    vetting: section('待审核：第几稿、已等多少日。Drafts that wait for your agreement: which, and for how many days.'),
    letters: section('拟发函件：待人决定发出或者不发。Letters that are proposed: a person sends or drops each.'),
    unsigned: section('未签收的督办通知。Notices that are not signed for.'),
    feedback: section(
      '应反馈未反馈：应报送进展、回复函件、报告督办事项完成而未办的。Progress reports, answers to letters and the report of completion that are owed.',
    ),
    publication: section('待公布。Reports that wait for publication.'),
    filing: section('待备案。Outcomes that wait to be filed.'),
    release: section('待解除。Supervisions that wait for their release.'),
    other: section('其他督办事项。What else waits in the supervised cases.'),
    undecided: z.array(questionSchema).meta({
      description:
        '待研判是否督办的事故，最近提出的在前。Accidents of which somebody has to decide whether they are supervised, the last question first.',
    }),
    late: z.array(urgedLateSchema).meta({ description: '临期和超期的督办案件。Supervised cases that are late or nearly so.' }),
  })
  .meta({ id: 'WorkSupervising', description: '我的工作：督办。My work: what to supervise.' });

const linesOf = z.array(textSchema).meta({
  description:
    '五行说明：事故，伤亡和等级，阶段，期限，待办。Five lines: the accident, casualties and level, stage, time limit, what waits.',
});

const newsSchema = z
  .object({
    caseId,
    caseName,
    isNew: z.boolean().meta({ description: '是否昨日以来接报的。Whether it was reported since yesterday.' }),
    changed: z.array(textSchema).meta({ description: '昨日以来的变化。What has changed since yesterday.' }),
    lines: linesOf,
  })
  .meta({
    id: 'LeaderNews',
    description: '昨日以来新接报或者伤亡、等级有变化的事故。An accident that is new since yesterday, or whose numbers or level changed.',
  });

const endingSchema = z.object({
  caseId,
  caseName,
  title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
  dueDate: daySchema.meta({ description: '届满日。Last day.' }),
  daysLeft: z.number().int().meta({ description: '还剩多少日；已过的为负数。Days that are left; negative once it has passed.' }),
  holderText: textSchema.nullable().meta({ description: '由谁办理；无人待办的为空。Who has to act; null where it is nobody’s task.' }),
  heldDays: z.number().int().nullable().meta({ description: '已在其手中多少日。For how many days it has been with them.' }),
});

export const leaderSchema = z
  .object({
    view: z.literal('leader').meta({ description: '领导一页。The page of a leader.' }),
    news: z.array(newsSchema).meta({ description: '昨日以来。Since yesterday.' }),
    decisions: z
      .array(workLineSchema)
      .meta({ description: '待我决定的，最先届满的在前。What waits for a decision, the nearest end first.' }),
    counties: z
      .array(
        z.object({
          place: z.string().meta({ description: '行政区划代码。Division code.' }),
          placeName,
          endings: z.array(endingSchema).meta({ description: '已过和七日内届满的期限。What has passed or ends within seven days.' }),
        }),
      )
      .meta({ description: '各地已过和七日内届满的期限。By place, what has passed or ends within seven days, and who holds it.' }),
    above: z.array(lateSchema).meta({ description: '上级督办的。What is supervised from above.' }),
    ours: z.array(lateSchema).meta({ description: '我方督办而临期、超期的。What we supervise and is late or nearly so.' }),
    accidents: z
      .array(z.object({ caseId, caseName, lines: linesOf }))
      .meta({ description: '本页所涉事故，每起五行。The accidents of this page, five lines each.' }),
    more: z
      .object({
        decisions: z.boolean().meta({ description: '待决定的。What waits for a decision.' }),
        endings: z.boolean().meta({ description: '期限。Time limits.' }),
        above: z.boolean().meta({ description: '上级督办的。What is supervised from above.' }),
        ours: z.boolean().meta({ description: '我方督办的。What we supervise.' }),
        accidents: z.boolean().meta({ description: '所涉事故。Accidents.' }),
      })
      .meta({ description: '各部分是否还有未列出的。Whether there is more than each part tells.' }),
  })
  .meta({ id: 'WorkLeader', description: '领导一页。The page of a leader.' });

export const workSchema = z.discriminatedUnion('view', [handlingSchema, supervisingSchema, leaderSchema]).meta({
  id: 'Work',
  description: '我的工作，按所要的视图。My work, in the view that was asked for.',
  examples: [{ view: 'handling', counts: { today: 0, 'three-days': 0, overdue: 0 }, tasks: [], next: null, changed: [], waiting: [] }],
});
