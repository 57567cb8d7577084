import { z } from 'zod';
import { articleTextSchema, daySchema, instantSchema, textSchema } from './common.schema';

export const clockStatusSchema = z.enum(['pending', 'running', 'paused', 'met', 'met-late', 'overdue', 'void', 'lost']);

export const lightSchema = z.enum(['red', 'amber', 'green', 'grey']).nullable().meta({
  description:
    "red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused.",
});

const sourceSchema = z
  .object({
    law: z.string(),
    article: z.string(),
    confidence: z.enum(['L', 'P', 'R', 'S', 'G', 'I']),
    articleText: articleTextSchema,
  })
  .meta({ id: 'Source', description: 'Where a rule stands, how sure we are of it (L read … I inference), and the words of the article.' });

export const stepSchema = z
  .object({
    step: z.string(),
    text: textSchema,
    day: daySchema.optional(),
    basis: sourceSchema.optional(),
    setting: z
      .object({ name: z.string(), value: z.string() })
      .optional()
      .meta({ description: 'The setting behind a reading of unsettled law.' }),
  })
  .meta({
    id: 'Step',
    description: 'One step of a derivation.',
    examples: [{ step: 'limit', text: { zh: '期限60日', en: 'Limit: 60 days' }, day: '2022-11-18' }],
  });

const rungSchema = z
  .object({
    id: z.string(),
    clock: z.string(),
    name: z.string(),
    at: instantSchema,
    to: z.array(z.string()),
    action: z.enum(['remind', 'expire', 'escalate', 'draft']),
    text: textSchema,
    state: z.enum(['armed', 'held', 'fired', 'moot']),
    quietHours: z.literal('exempt').optional().meta({ description: 'Of an hour clock, which runs at night.' }),
  })
  .meta({ id: 'Rung', description: 'One reminder of a time limit: when it comes, to whom, and what it says.' });

export const clockSchema = z
  .object({
    stream: z.string().optional(),
    id: z.string(),
    rule: z.string(),
    title: textSchema,
    actor: z.string(),
    status: clockStatusSchema,
    startedOn: daySchema.nullable(),
    dueDate: daySchema.nullable(),
    dueAt: instantSchema.nullable(),
    remainingDays: z.number().int().nullable(),
    pausedSince: daySchema.nullable(),
    settledAt: instantSchema.nullable(),
    provisional: z.boolean(),
    rungs: z.array(rungSchema),
    derivation: z.array(stepSchema),
    light: lightSchema,
    statusText: textSchema.meta({ description: 'How it stands at the moment of reading: 按期办结, 超期办结, 超部门时限 3 日 …' }),
    ref: z.string().optional().meta({ description: 'The addressee, measure or level, where the rule has one clock for each.' }),
    side: z.literal('other').optional().meta({ description: "Another organ's act: its lateness is not ours." }),
    layer: z
      .enum(['inner', 'house'])
      .optional()
      .meta({ description: 'The inner limit of a department beside that of the law, or an internal limit where the law sets none.' }),
    onExpiry: z.literal('lost').optional().meta({ description: 'A window: nobody is late when it closes.' }),
    opensAt: instantSchema.optional().meta({ description: 'When a window opens.' }),
    range: z
      .object({ earliest: daySchema, latest: daySchema })
      .optional()
      .meta({ description: 'Where a provisional date can still move.' }),
  })
  .meta({
    id: 'Clock',
    description: 'A statutory time limit with its derivation.',
    examples: [
      {
        stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
        id: 'IN-01',
        rule: 'IN-01',
        title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
        actor: 'investigation-team',
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
      },
    ],
  });
