import { z } from 'zod';
import { clockStatusSchema, lightSchema } from '../shapes/clock.schema';
import { daySchema, instantSchema, procedureSchema, streamIdSchema, textSchema } from '../shapes/common.schema';

const segmentSchema = z
  .object({
    kind: z.enum(['run', 'paused', 'extended', 'provisional', 'overdue']).meta({
      description:
        '计算中、暂停、延期、暂定、超期。run: counts; paused: does not; extended: beyond the end without extensions; provisional: may still move; overdue: behind the end.',
    }),
    from: daySchema.meta({ description: '自何日。First day.' }),
    to: daySchema.meta({ description: '至何日，含当日。Last day, itself included.' }),
  })
  .meta({ id: 'ClockSegment', description: '期限的一段。A stretch of a time limit.' });

const moveSchema = z
  .object({
    step: z.string().meta({ description: '推算的哪一步。Which step of the derivation.' }),
    days: z.number().int().meta({ description: '移动多少日。By how many days the end moved.' }),
    text: textSchema.meta({ description: '因何移动。What moved it.' }),
  })
  .meta({ id: 'ClockMove', description: '届满日的一次移动。What moved the date, and by how many days.' });

const clockSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '期限的编号。Id of the time limit.' }),
    rule: z.string().meta({ description: '规则编号。Id of its rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    status: clockStatusSchema,
    light: lightSchema,
    statusText: textSchema.meta({ description: '读取时的状况。How it stands at the moment of reading.' }),
    leftText: textSchema.nullable().meta({ description: '期限还剩多少；没有的为空。What is left of it; null where nothing is.' }),
    startedOn: daySchema.nullable().meta({ description: '起算日；未起算为空。The day of its start; null before it begins.' }),
    dueDate: daySchema.nullable().meta({ description: '届满日；未定为空。Last day; null while it is not known.' }),
    dueAt: instantSchema.nullable().meta({ description: '届满时刻；未定为空。The instant at which it ends; null while it is not known.' }),
    settledAt: instantSchema.nullable().meta({ description: '何时办结；未办结为空。When it was done; null until then.' }),
    provisional: z.boolean().meta({ description: '是否暂定。Whether the date may still move with a holiday notice.' }),
    segments: z
      .array(segmentSchema)
      .meta({ description: '自起算至届满、办结或者今日的各段。From its start to its end, to when it was done, or to today.' }),
    pauses: z
      .array(
        z.object({
          from: daySchema.meta({ description: '自何日，当日已用。Since when; that day is used up.' }),
          until: daySchema
            .nullable()
            .meta({ description: '至何日，当日不计；仍在暂停的为空。Until when, that day not counted; null while it goes on.' }),
          title: textSchema.meta({ description: '事由。The ground.' }),
        }),
      )
      .meta({ description: '各次暂停。Its pauses.' }),
    moves: z.array(moveSchema).meta({ description: '届满日因何移动。What moved the date.' }),
    text: textSchema.meta({ description: '以文字说明。The same in words, for whoever does not see it.' }),
  })
  .meta({ id: 'StripClock', description: '一个期限在时间轴上。A time limit on the axis of days.' });

const tickSchema = z
  .object({
    seq: z.number().int().meta({ description: '台账第几条。Number of the entry in the ledger.' }),
    at: instantSchema.meta({ description: '何时办理。When it was done.' }),
    text: textSchema.meta({ description: '办理的事项。What was done.' }),
  })
  .meta({ id: 'StripTick', description: '时间轴上的一个事项。An act on the axis of days.' });

const conflictSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '冲突的编号。Its id.' }),
    clocks: z.array(z.string()).meta({
      description: '不能都用满的期限，为准的在前。Ids of the time limits that cannot all be used to the full, the one that prevails first.',
    }),
    text: textSchema.meta({ description: '冲突的说明。The conflict in words.' }),
  })
  .meta({ id: 'StripConflict', description: '期限之间的冲突。Time limits that conflict.' });

const stageSchema = z
  .object({
    stage: z.string().meta({ description: '阶段的代码。Code of the stage.' }),
    text: textSchema.meta({ description: '阶段的名称。The stage in words.' }),
    state: z.enum(['done', 'now', 'later']).meta({ description: '已过、当前、未到。Whether it is past, is, or is to come.' }),
  })
  .meta({ id: 'StageMark', description: '阶段条上的一格。A stage on the bar of stages.' });

const besideSchema = z
  .object({
    stream: streamIdSchema,
    procedure: procedureSchema,
    text: textSchema.meta({ description: '程序的名称。The procedure in words.' }),
    stageText: textSchema.meta({ description: '所处阶段的名称。Its stage in words.' }),
    ended: z.boolean().meta({ description: '是否已经终结。Whether it has ended.' }),
  })
  .meta({ id: 'BesideProcedure', description: '与之并行的一个程序。A procedure of the case beside the one that opened it.' });

export const stripSchema = z
  .object({
    today: instantSchema.meta({ description: '本案此刻。The now of the case.' }),
    from: daySchema.meta({ description: '时间轴起于何日。First day of the axis.' }),
    to: daySchema.meta({ description: '时间轴止于何日。Last day of the axis.' }),
    stages: z.array(stageSchema).meta({ description: '阶段条。The bar of stages.' }),
    beside: z.array(besideSchema).meta({ description: '并行的程序。The procedures beside it.' }),
    clocks: z
      .array(clockSchema)
      .meta({ description: '已经起算的期限，最先届满的在前。The time limits that have begun, the earliest end first.' }),
    ticks: z.array(tickSchema).meta({ description: '办理的事项，先后为序。The acts, in the order of their time.' }),
    conflicts: z.array(conflictSchema).meta({ description: '期限之间的冲突。Time limits that conflict.' }),
  })
  .meta({
    id: 'Strip',
    description: '期限条：各期限在同一时间轴上。The time limits of a case on one axis of days.',
    examples: [
      {
        today: '2022-10-31T01:00:00.000Z',
        from: '2022-09-19',
        to: '2022-11-18',
        stages: [
          { stage: 'reported', text: { zh: '已接报', en: 'reported' }, state: 'done' },
          { stage: 'investigating', text: { zh: '调查中', en: 'under investigation' }, state: 'now' },
        ],
        beside: [],
        clocks: [],
        ticks: [{ seq: 1, at: '2022-09-19T02:00:00.000Z', text: { zh: '报告事故', en: 'report of the accident' } }],
        conflicts: [],
      },
    ],
  });
