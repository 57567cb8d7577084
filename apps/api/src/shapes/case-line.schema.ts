import { caseKinds, levels } from '@app/domain';
import { z } from 'zod';
import { lightSchema } from './clock.schema';
import { caseKindSchema, daySchema, instantSchema, textSchema, uuidSchema } from './common.schema';

const levelSchema = z.enum(levels).nullable();

const nextEndSchema = z
  .object({
    rule: z.string().meta({ description: '规则编号。Id of the rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    dueDate: daySchema.nullable().meta({ description: '届满日。Last day.' }),
    dueAt: instantSchema.meta({ description: '届满时刻。The instant at which it ends.' }),
  })
  .meta({ id: 'NextEnd', description: '最近届满的期限。The nearest end of a running time limit.' });

const nearestSchema = z
  .object({
    rule: z.string().meta({ description: '规则编号。Id of the rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    dueDate: daySchema.nullable().meta({ description: '届满日；暂停的为空。Last day; null of one that is paused.' }),
    dueAt: instantSchema
      .nullable()
      .meta({ description: '届满时刻；暂停的为空。The instant at which it ends; null of one that is paused.' }),
    light: lightSchema,
    statusText: textSchema.meta({ description: '读取时的状况。How it stands at the moment of reading.' }),
    leftText: textSchema.nullable().meta({ description: '期限还剩多少；已过的为空。What is left of it; null where nothing is.' }),
  })
  .meta({
    id: 'NearestClock',
    description:
      '最紧的期限：进行中或者已超期的期限中最先届满的，没有的为暂停的期限。The earliest end of what runs or is overdue; where nothing does, a time limit that is paused.',
  });

const casualtiesSchema = z
  .object({
    deaths: z.number().int().meta({ description: '死亡人数。Deaths.' }),
    seriousInjuries: z.number().int().meta({ description: '重伤人数。Serious injuries.' }),
    missing: z.number().int().meta({ description: '下落不明人数。Missing.' }),
  })
  .meta({ id: 'CaseCasualties', description: '伤亡人数。The casualties as last told.' });

const lastChangeSchema = z
  .object({
    seq: z.number().int().meta({ description: '台账第几条。Number of the entry in the ledger of the case.' }),
    at: instantSchema.meta({ description: '何时登记，以本案今日计。When it was recorded, by the case’s own today.' }),
    text: textSchema.nullable().meta({ description: '登记的事项。What it was, in words; null where it has none.' }),
  })
  .meta({ id: 'LastChange', description: '最近一次变动。The last entry of its ledger that changed something.' });

/** The members of a line, which the case itself has as well. */
export const line = {
  id: uuidSchema.meta({ description: '案件编号。Id of the case.' }),
  kind: caseKindSchema,
  kindText: textSchema.meta({ description: '案件类别的名称。Its kind in words.' }),
  name: z.string().meta({ description: '案件名称。Its name.' }),
  place: z.string().meta({ description: '行政区划代码。Division code.' }),
  placeName: z
    .string()
    .meta({ description: '事故发生时的行政区划名称，逐级。The name of the division when it happened, with all above it.' }),
  level: levelSchema.meta({ description: '认定的事故等级；未认定为空。As a person determined it; null until then.' }),
  computedLevel: levelSchema.meta({
    description:
      '初判等级；数据达不到任何等级或者没有标准时为空。What the numbers say; null where they reach no level or no scale is known.',
  }),
  levelText: textSchema
    .nullable()
    .meta({ description: '认定等级和初判等级的说明。The level in words: determined, and by the numbers where that is another.' }),
  possibleLevel: levelSchema.meta({
    description:
      '就高研判等级：下落不明、被困人员均按死亡计；没有的为空。What it is should nobody missing or trapped be found alive; null where there are none.',
  }),
  possibleText: textSchema.nullable().meta({ description: '就高研判等级的说明。The same in words.' }),
  unit: z.string().nullable().meta({ description: '事故发生单位。The unit; null of what has none.' }),
  casualties: casualtiesSchema.nullable().meta({ description: '伤亡人数；不适用的为空。The casualties; null of what has none.' }),
  responsible: z
    .string()
    .nullable()
    .meta({ description: '负责调查的机关的编号；未定的为空。Id of the organ that is responsible; null where it is not settled.' }),
  responsibleName: z.string().nullable().meta({ description: '负责调查的机关的名称。Its name.' }),
  stage: z.string().meta({ description: '所处阶段。Where the procedure that opened the case stands.' }),
  stageText: textSchema.meta({ description: '所处阶段的名称。The stage in words.' }),
  occurredAt: instantSchema.meta({ description: '发生时间；事故隐患为发现时间。When it happened; of a danger, when it was found.' }),
  openedAt: instantSchema.meta({ description: '立案时间。When the case was opened.' }),
  today: instantSchema.meta({
    description:
      '本案此刻：模拟环境中各案不同，本行以此计。The now of the case, by which its row is measured: a sandbox gives each its own.',
  }),
  lastChange: lastChangeSchema.meta({ description: '本案最近一次变动。What last changed in the case.' }),
  light: lightSchema,
  nearest: nearestSchema
    .nullable()
    .meta({ description: '最紧的期限；没有的为空。The time limit that presses most; null where none does.' }),
  nextDueAt: instantSchema.nullable().meta({ description: '最近的届满时刻。The nearest end of a running time limit.' }),
  nextEnd: nextEndSchema.nullable().meta({ description: '最近届满的是哪一期限。Which time limit that is.' }),
};

export const exampleLine = {
  id: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
  kind: 'accident',
  kindText: { zh: '事故', en: 'accident' },
  name: '临河区某公司机械伤害事故',
  place: '150802',
  placeName: '内蒙古自治区巴彦淖尔市临河区',
  level: null,
  computedLevel: 'ordinary',
  levelText: { zh: '初判一般', en: 'by the numbers: ordinary' },
  possibleLevel: null,
  possibleText: null,
  unit: '临河区某公司',
  casualties: { deaths: 1, seriousInjuries: 0, missing: 0 },
  responsible: '150802-government',
  responsibleName: '临河区人民政府',
  stage: 'investigating',
  stageText: { zh: '调查中', en: 'under investigation' },
  today: '2022-10-31T01:00:00.000Z',
  lastChange: { seq: 12, at: '2022-10-28T03:10:00.000Z', text: { zh: '批准延期', en: 'grant of the extension' } },
  nearest: {
    rule: 'IN-01',
    title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
    dueDate: '2022-11-18',
    dueAt: '2022-11-18T16:00:00.000Z',
    light: 'green',
    statusText: { zh: '进行中', en: 'running' },
    leftText: { zh: '剩18日（含14个工作日）', en: '18 days left, 14 of them working days' },
  },
  occurredAt: '2022-09-19T01:00:00.000Z',
  openedAt: '2022-09-19T02:00:00.000Z',
  light: 'green',
  nextDueAt: '2022-11-18T16:00:00.000Z',
  nextEnd: {
    rule: 'IN-01',
    title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
    dueDate: '2022-11-18',
    dueAt: '2022-11-18T16:00:00.000Z',
  },
};

export const caseLineSchema = z
  .object(line)
  .meta({ id: 'CaseLine', description: '案件列表的一行。One line of the list of cases.', examples: [exampleLine] });

export const casePageSchema = z
  .object({
    cases: z.array(caseLineSchema).meta({ description: '各案件，按所要的次序。The cases, in the order that was asked for.' }),
    next: z.string().nullable().meta({ description: '下一页的起点；末页为空。Cursor of the next page; null at the end.' }),
    count: z.number().int().nullable().meta({
      description:
        '筛选出多少件，最多计到 10,000；未要求计数的为空。How many the filter finds, 10,000 standing for more; null where it was not asked.',
    }),
    counts: z.partialRecord(z.enum(caseKinds), z.number().int()).meta({
      description:
        '各类案件的数目，不受筛选影响，最多计到 10,000。How many cases there are of each kind, whatever the filter, 10,000 standing for more.',
    }),
  })
  .meta({
    id: 'CasePage',
    description: '案件列表的一页。A page of the list of cases.',
    examples: [{ cases: [exampleLine], next: null, count: null, counts: { accident: 1 } }],
  });
