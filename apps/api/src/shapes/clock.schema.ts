import { z } from 'zod';
import { articleTextSchema, daySchema, instantSchema, streamIdSchema, textSchema } from './common.schema';

export const clockStatusSchema = z.enum(['pending', 'running', 'paused', 'met', 'met-late', 'overdue', 'void', 'lost']).meta({
  description:
    '未起算、进行中、暂停、按期办结、超期办结、超期、不再适用、逾期失权。pending: not begun; running; paused; met in time or late; overdue; void: no longer applies; lost: a window that closed.',
});

export const lightSchema = z.enum(['red', 'amber', 'green', 'grey']).nullable().meta({
  description:
    "红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused.",
});

export const sourceSchema = z
  .object({
    law: z.string().meta({ description: '法律文件。The law.' }),
    article: z.string().meta({ description: '条款。The article.' }),
    confidence: z
      .enum(['L', 'P', 'R', 'S', 'G', 'I'])
      .meta({ description: '可靠程度，L 为已阅原文，I 为推断。How sure we are of it: L read … I inference.' }),
    articleText: articleTextSchema,
  })
  .meta({ id: 'Source', description: '规则的出处和条文原文。Where a rule stands, how sure we are of it, and the words of the article.' });

export const stepSchema = z
  .object({
    step: z.string().meta({ description: '推算的哪一步。Which step.' }),
    text: textSchema.meta({ description: '这一步的说明。The step in words.' }),
    day: daySchema.optional().meta({ description: '由此得出的日期。The day to which it leads.' }),
    basis: sourceSchema.optional().meta({ description: '依据。On what it rests.' }),
    paused: z
      .object({
        from: daySchema.meta({ description: '自何日起，当日计入。From which day; that day counts.' }),
        until: daySchema.nullable().meta({
          description: '至何日止，次日起继续计算；尚未结束为空。Until which day; counting goes on the day after; null while it lasts.',
        }),
        title: textSchema.meta({ description: '何种事由。On what ground.' }),
      })
      .optional()
      .meta({ description: '不计入期限的时间。Time that does not count.' }),
    setting: z
      .object({
        name: z.string().meta({ description: '设置的名称。Name of the setting.' }),
        value: z.string().meta({ description: '所取的值。Its value.' }),
      })
      .optional()
      .meta({ description: '法律未明之处所取的做法。The setting behind a reading of unsettled law.' }),
  })
  .meta({
    id: 'Step',
    description: '推算的一步。One step of a derivation.',
    examples: [{ step: 'limit', text: { zh: '期限60日', en: 'Limit: 60 days' }, day: '2022-11-18' }],
  });

const rungSchema = z
  .object({
    id: z.string().meta({ description: '提醒点的编号。Its id.' }),
    clock: z.string().meta({ description: '属于哪一期限。Id of its time limit.' }),
    name: z.string().meta({ description: '提醒点的名称。Its name among the reminders of the time limit.' }),
    at: instantSchema.meta({ description: '何时提醒。When it is due.' }),
    to: z.array(z.string()).meta({ description: '提醒谁：机关编号或者角色。Whom it tells: organs or roles.' }),
    toText: textSchema.meta({ description: '提醒谁的名称。The same in words.' }),
    action: z.enum(['remind', 'expire', 'escalate', 'draft']).meta({ description: '提醒、届满、上报、拟稿。What it does.' }),
    text: textSchema.meta({ description: '提醒的内容。What it says.' }),
    state: z
      .enum(['armed', 'held', 'fired', 'moot'])
      .meta({ description: '待提醒、暂停、已提醒、不再需要。Whether it is to come, held by a pause, done, or no longer needed.' }),
    quietHours: z
      .literal('exempt')
      .optional()
      .meta({ description: '以小时计的期限夜间也提醒。Of a time limit in hours, which runs at night.' }),
    restDays: z
      .literal('exempt')
      .optional()
      .meta({ description: '以自然日计的提醒休息日也发。Counted in natural days: it is told on days of rest too.' }),
  })
  .meta({ id: 'Rung', description: '期限的一个提醒点。One reminder of a time limit: when it comes, to whom, and what it says.' });

const rangeSchema = z.object({
  earliest: daySchema.meta({ description: '最早。The earliest day.' }),
  latest: daySchema.meta({ description: '最晚。The latest day.' }),
});

export const clockSchema = z
  .object({
    stream: streamIdSchema.optional(),
    id: z.string().meta({ description: '期限的编号。Its id: the rule, and the addressee where there is one time limit for each.' }),
    rule: z.string().meta({ description: '规则编号。Id of its rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    actor: z.string().meta({ description: '由谁办理：角色。The role that has to act.' }),
    actorText: textSchema.meta({ description: '由谁办理的名称。The same in words.' }),
    status: clockStatusSchema,
    startedOn: daySchema.nullable().meta({ description: '起算日。First day that counts; null before it begins.' }),
    dueDate: daySchema.nullable().meta({ description: '届满日。Last day; null while it is not known.' }),
    dueAt: instantSchema.nullable().meta({ description: '届满时刻。The instant at which it ends.' }),
    remainingDays: z.number().int().nullable().meta({
      description: '暂停时，或者暂停期间办结时剩余的天数。Days that are left while it is paused, or were when it was done while paused.',
    }),
    pausedSince: daySchema.nullable().meta({ description: '自何日暂停。Since when it is paused.' }),
    settledAt: instantSchema.nullable().meta({ description: '何时办结。When it was done.' }),
    provisional: z
      .boolean()
      .meta({ description: '日期待节假日通知公布后确定。Whether the date depends on a holiday notice that is not out yet.' }),
    rungs: z.array(rungSchema).meta({ description: '各提醒点。Its reminders.' }),
    derivation: z.array(stepSchema).meta({ description: '推算过程。How the date follows, step by step.' }),
    light: lightSchema,
    statusText: textSchema.meta({
      description: '读取时的状况：按期办结、超期办结、超部门时限3日等。How it stands at the moment of reading.',
    }),
    leftText: textSchema.nullable().meta({
      description:
        '期限还剩多少：剩18日（含12个工作日）；不在计算的为空。What is left of it, with its working days; null where nothing runs.',
    }),
    ref: z.string().optional().meta({
      description: '规则对每一对象各有一个期限时，是哪一对象。The addressee, measure or level, where the rule has one time limit for each.',
    }),
    side: z
      .literal('other')
      .optional()
      .meta({ description: "其他单位的事项，逾期与本单位无关。Another organ's act: its lateness is not ours." }),
    layer: z.enum(['inner', 'house']).optional().meta({
      description:
        '法定期限之外的部门时限，或者法律没有规定时的内部期限。The inner limit of a department beside that of the law, or an internal limit where the law sets none.',
    }),
    onExpiry: z.literal('lost').optional().meta({ description: '期间届满不属于逾期。A window: nobody is late when it closes.' }),
    opensAt: instantSchema.optional().meta({ description: '期间何时开始。When a window opens.' }),
    range: rangeSchema.optional().meta({ description: '日期还可能变动的范围。Where a provisional date can still move.' }),
  })
  .meta({
    id: 'Clock',
    description: '一个期限及其推算过程。A statutory time limit with its derivation.',
    examples: [
      {
        stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
        id: 'IN-01',
        rule: 'IN-01',
        title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
        actor: 'investigation-team',
        actorText: { zh: '事故调查组', en: 'the investigation team' },
        status: 'running',
        startedOn: '2022-09-20',
        dueDate: '2022-11-18',
        dueAt: '2022-11-18T16:00:00.000Z',
        remainingDays: null,
        pausedSince: null,
        settledAt: null,
        provisional: false,
        rungs: [],
        derivation: [],
        light: 'green',
        statusText: { zh: '进行中', en: 'running' },
        leftText: { zh: '剩18日（含12个工作日）', en: '18 days left, 12 of them working days' },
      },
    ],
  });
