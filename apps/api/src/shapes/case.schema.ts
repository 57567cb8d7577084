import { z } from 'zod';
import { contradictionSchema } from '../cases/level.schema';
import { clockSchema, sourceSchema } from './clock.schema';
import { deliveredSchema, deliverySchema, readSchema } from './delivery.schema';
import { actorSchema } from './ledger.schema';
import { caseKindSchema, daySchema, instantSchema, procedureSchema, streamIdSchema, textSchema, uuidSchema } from './common.schema';

import { exampleLine, line } from './case-line.schema';

const streamSchema = z
  .object({
    id: streamIdSchema,
    procedure: procedureSchema,
    procedureText: textSchema.meta({ description: '程序的名称。The procedure in words.' }),
    n: z.number().int().meta({ description: '同类程序中的第几个。Which of several procedures of that kind.' }),
    stage: z.string().meta({ description: '所处阶段。Its stage.' }),
    stageText: textSchema.meta({ description: '所处阶段的名称。Its stage in words.' }),
    seq: z.number().int().meta({ description: '台账已记到第几条。Number of its last entry in the ledger.' }),
    ended: z.boolean().meta({ description: '是否已经终结。Whether it has ended.' }),
    shift: z.number().int().meta({
      description: '比实际时间提前的毫秒数，仅模拟环境不为 0。ms by which it is ahead of real time; not 0 only in a sandbox.',
    }),
    nextDueAt: instantSchema.nullable().meta({ description: '下一次提醒的时刻。When its next reminder is due.' }),
    stoppedWhy: z.string().nullable().meta({
      description: '因何停止接受办理；未停止为空。Why it takes nothing until an administrator has looked; null where it is not stopped.',
    }),
  })
  .meta({ id: 'Stream', description: '案件的一个程序。One procedure of the case.' });

export const taskSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '待办的编号。Its id.' }),
    title: textSchema.meta({ description: '要办什么。What has to be done.' }),
    owner: z.string().meta({ description: '由谁办理：机关编号或者角色。The organ or role that has to act.' }),
    ownerText: textSchema.meta({ description: '由谁办理的名称。The same in words.' }),
    clock: z.string().nullable().meta({ description: '受哪一期限约束。The time limit that presses, if any.' }),
    command: z.string().nullable().meta({ description: '以哪一事项办理。The command that does it, if one does.' }),
    since: instantSchema.meta({ description: '自何时起。Since when it waits.' }),
  })
  .meta({ id: 'Task', description: '一项待办。Who has to do what next.' });

export const gateSchema = z
  .object({
    stream: streamIdSchema,
    gate: z.string().meta({ description: '前置条件的编号。Its id.' }),
    gateText: textSchema.meta({ description: '前置条件的名称。What has to be done before.' }),
    state: z.enum(['shut', 'open']).meta({ description: '未满足、已满足。Whether it still blocks.' }),
    holder: z.string().meta({ description: '由谁办理：机关编号或者角色。The organ or role that has to act.' }),
    holderText: textSchema.meta({ description: '由谁办理的名称。The same in words.' }),
    since: instantSchema.meta({ description: '自何时起。Since when it stands so.' }),
  })
  .meta({
    id: 'Gate',
    description:
      '前置条件：满足之前不能办理有关事项。A precondition: a command is blocked until it is met, and the holder is who has to act.',
  });

export const reminderSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '提醒点的编号。Its id.' }),
    clock: z.string().meta({ description: '属于哪一期限。Id of its time limit.' }),
    name: z.string().meta({ description: '提醒点的名称。Its name among the reminders of the time limit.' }),
    action: z.string().meta({ description: '提醒、届满、上报、拟稿、催办。What it did: remind, expire, escalate, draft, urge.' }),
    to: z.array(z.string()).meta({ description: '提醒了谁。Whom it told: organs or roles.' }),
    toText: textSchema.meta({ description: '提醒了谁的名称。The same in words.' }),
    text: textSchema.meta({ description: '提醒的内容。What it said.' }),
    at: instantSchema.meta({ description: '应当提醒的时刻。When it was due.' }),
    firedAt: instantSchema.meta({ description: '实际提醒的时刻。When it was given.' }),
    late: z.boolean().meta({ description: '是否迟发。Whether it was given late.' }),
    withdrawn: z
      .object({
        at: instantSchema.meta({ description: '撤回的时刻。When it was taken back.' }),
        reason: textSchema.meta({ description: '撤回的原因。Why.' }),
      })
      .nullable()
      .meta({
        description:
          '已撤回：因在期限内办理、事后登记而不应发出；未撤回的为空。Taken back, since an act in time was entered later; null where it stands.',
      }),
    deliveries: z
      .array(deliverySchema)
      .meta({ description: '送达和阅读的情况，先发出的在前。Whom it reached, in the order in which it went out.' }),
  })
  .meta({ id: 'Reminder', description: '已发出的提醒。A reminder that was given.' });

const relatedSchema = z
  .object({
    id: uuidSchema.meta({ description: '案件编号。Id of the other case.' }),
    kind: caseKindSchema,
    kindText: textSchema.meta({ description: '案件类别的名称。Its kind in words.' }),
    name: z.string().meta({ description: '案件名称。Its name.' }),
    stage: z.string().meta({ description: '所处阶段。Where the procedure that opened it stands.' }),
    stageText: textSchema.meta({ description: '所处阶段的名称。The stage in words.' }),
    relation: z.enum(['source', 'result', 'told']).meta({
      description: '来源、后续、关联。source: it opened this one; result: this one opened it; told: one told the other something.',
    }),
    relationText: textSchema.meta({ description: '关系的名称：来源案件、后续案件、关联案件。The relation in words.' }),
  })
  .meta({ id: 'RelatedCase', description: '有关的另一案件。Another case with which this one has to do.' });

const irregularitySchema = z
  .object({
    stream: streamIdSchema,
    n: z.number().int().meta({ description: '序号。Its number in its procedure.' }),
    command: z.string().meta({ description: '办理的事项。The command.' }),
    commandText: textSchema.meta({ description: '事项的名称。The command in words.' }),
    code: z.string().meta({ description: '拟办时会被拒绝的原因代码。The code with which a proposed act is refused.' }),
    text: textSchema.meta({ description: '不符合什么规定。What stood against it.' }),
    article: z.string().nullable().meta({ description: '所违反的条文。The article that it did not keep.' }),
    reason: z.string().meta({ description: '情况说明。What happened and why.' }),
    head: z.string().meta({ description: '负责人。The head who answers for it.' }),
    by: actorSchema.meta({ description: '由谁办理。Whose act it was.' }),
    byName: z.string().meta({ description: '办理机关的名称。The organ in words.' }),
    at: instantSchema.meta({ description: '办理时间。When it was done.' }),
    recordedAt: instantSchema.meta({ description: '登记时间。When it was recorded.' }),
    documents: z.array(z.string()).meta({ description: '所依据文件的编号。Ids of the papers that show it.' }),
    notes: z
      .array(
        z.object({
          organ: z.string().meta({ description: '机关编号。Id of the organ.' }),
          name: z.string().meta({ description: '机关名称。The organ in words.' }),
          at: instantSchema.meta({ description: '知悉时间。When it took note.' }),
          remark: z.string().meta({ description: '处理意见。What is done about it.' }),
        }),
      )
      .meta({ description: '已经知悉的机关。Organs that have taken note.' }),
  })
  .meta({ id: 'Irregularity', description: '已经办理但不符合规定的事项。An act that was done although it was not as the law asks.' });

const openUrgingSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '催办的编号，同一程序内唯一。Its id, unique in its procedure.' }),
    at: instantSchema.meta({ description: '催办的时刻。When it went out.' }),
    text: textSchema.meta({ description: '催办的内容。What it says.' }),
    byName: z.string().meta({ description: '督办单位的名称。The supervisor in words.' }),
    delivered: deliveredSchema,
    read: readSchema,
  })
  .meta({
    id: 'OpenUrging',
    description: '被督办单位尚未办理的催办。An urging after which the supervised side has done nothing of the supervision yet.',
  });

const conflictSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '冲突的编号，同一程序内唯一。Its id, unique in its procedure.' }),
    binding: z.string().meta({ description: '以哪一期限为准。Id of the time limit that prevails, being the earlier.' }),
    others: z.array(z.string()).meta({ description: '与哪些期限冲突。Ids of the other time limits.' }),
    bindingDay: daySchema.meta({ description: '为准的届满日。The day that prevails.' }),
    otherDay: daySchema.meta({ description: '等不到的日期。The day that cannot be waited for.' }),
    text: textSchema.meta({ description: '冲突的说明。The conflict in words.' }),
    basis: z.array(sourceSchema).meta({ description: '依据。On what it rests.' }),
  })
  .meta({
    id: 'Conflict',
    description:
      '两个期限不能都用满：以较早的为准，须由有权的单位协调。Two time limits that cannot both be used to the full: the earlier prevails.',
  });

const duplicateSchema = z
  .object({
    id: uuidSchema.meta({ description: '案件编号。Id of the other case.' }),
    name: z.string().meta({ description: '案件名称。Its name.' }),
    stage: z.string().meta({ description: '所处阶段。Its stage.' }),
    stageText: textSchema.meta({ description: '所处阶段的名称。Its stage in words.' }),
    alikeText: textSchema.meta({ description: '何处相近。In what it is alike.' }),
    openedAt: instantSchema.meta({ description: '立案时间。When it was opened.' }),
  })
  .meta({ id: 'PossibleDuplicate', description: '可能重复登记的另一案件。Another case that may be of the same accident.' });

export const caseSchema = z
  .object({
    ...line,
    related: z.array(relatedSchema).meta({ description: '有关案件。Other cases with which it has to do.' }),
    duplicates: z.array(duplicateSchema).meta({
      description:
        '疑似重复：同地或者上下级地区、前后一日内的其他未结事故案件，最相近的在前，由人判断。Open cases of accidents near in place and time, those most alike first: a person says whether they are the same.',
    }),
    streams: z.array(streamSchema).meta({ description: '案件的各程序。Its procedures.' }),
    clocks: z.array(clockSchema).meta({ description: '各期限。Its time limits.' }),
    conflicts: z.array(conflictSchema).meta({ description: '期限之间的冲突。Time limits that conflict with each other.' }),
    contradictions: z
      .array(contradictionSchema)
      .meta({ description: '不一致的伤亡数据，由有权的人处理。Numbers that contradict each other, until a person has settled it.' }),
    tasks: z.array(taskSchema).meta({ description: '各待办。What has to be done next.' }),
    gates: z.array(gateSchema).meta({ description: '各前置条件。Its preconditions, those that are met too.' }),
    reminders: z.array(reminderSchema).meta({ description: '已发出的提醒。The reminders given so far.' }),
    irregularities: z
      .array(irregularitySchema)
      .meta({ description: '已经办理但不符合规定的事项。Acts that were done although they were not as the law asks.' }),
    urgings: z
      .array(openUrgingSchema)
      .meta({ description: '尚未办理的催办，先催办的在前。Urgings that wait for an answer, the earliest first.' }),
  })
  .meta({
    id: 'Case',
    description: '案件。A case with all that is known of it.',
    examples: [
      {
        ...exampleLine,
        related: [],
        duplicates: [],
        streams: [],
        clocks: [],
        conflicts: [],
        contradictions: [],
        tasks: [],
        gates: [],
        reminders: [],
        irregularities: [],
        urgings: [],
      },
    ],
  });
