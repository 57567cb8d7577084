import { caseKinds, levels } from '@app/domain';
import { z } from 'zod';
import { clockSchema, lightSchema } from './clock.schema';
import { caseKindSchema, daySchema, instantSchema, procedureSchema, textSchema, uuidSchema } from './common.schema';

const levelSchema = z.enum(levels).nullable();

const nextEndSchema = z
  .object({ rule: z.string(), title: textSchema, dueDate: daySchema.nullable(), dueAt: instantSchema })
  .meta({ id: 'NextEnd', description: 'The nearest end of a running time limit.' });

const line = {
  id: uuidSchema,
  kind: caseKindSchema,
  kindText: textSchema,
  name: z.string(),
  place: z.string().meta({ description: 'Division code.' }),
  placeName: z.string(),
  level: levelSchema.meta({ description: 'As a person determined it; null until then.' }),
  computedLevel: levelSchema.meta({ description: '初判: what the numbers say; null where they reach no level or no scale is known.' }),
  levelText: textSchema.nullable().meta({ description: '认定 …, 初判 …: the second where nobody determined one, or another.' }),
  stage: z.string(),
  occurredAt: instantSchema.meta({ description: 'When it happened; of a danger, when it was found.' }),
  openedAt: instantSchema,
  light: lightSchema,
  nextDueAt: instantSchema.nullable(),
  nextEnd: nextEndSchema.nullable(),
};

const example = {
  id: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
  kind: 'accident',
  kindText: { zh: '事故', en: 'accident' },
  name: '临河区某公司机械伤害事故',
  place: '150802',
  placeName: '临河区',
  level: null,
  computedLevel: 'ordinary',
  levelText: { zh: '初判一般', en: 'by the numbers: ordinary' },
  stage: 'investigating',
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

export const caseLineSchema = z.object(line).meta({ id: 'CaseLine', description: 'One line of the list of cases.', examples: [example] });

export const casePageSchema = z
  .object({
    cases: z.array(caseLineSchema),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null at the end.' }),
    counts: z
      .partialRecord(z.enum(caseKinds), z.number().int())
      .meta({ description: 'How many cases there are of each kind, whatever the filter.' }),
  })
  .meta({ id: 'CasePage', examples: [{ cases: [example], next: null, counts: { accident: 1 } }] });

const streamSchema = z
  .object({
    id: z.string(),
    procedure: procedureSchema,
    n: z.number().int(),
    stage: z.string(),
    seq: z.number().int(),
    ended: z.boolean(),
    shift: z.number().int().meta({ description: 'ms by which the procedure is ahead of real time; not 0 only in a sandbox.' }),
    nextDueAt: instantSchema.nullable(),
  })
  .meta({ id: 'Stream', description: 'One procedure of the case.' });

export const taskSchema = z
  .object({
    stream: z.string(),
    id: z.string(),
    title: textSchema,
    owner: z.string(),
    clock: z.string().nullable(),
    command: z.string().nullable(),
    since: instantSchema,
  })
  .meta({ id: 'Task', description: 'Who has to do what next.' });

export const gateSchema = z
  .object({ stream: z.string(), gate: z.string(), state: z.enum(['shut', 'open']), holder: z.string(), since: instantSchema })
  .meta({ id: 'Gate', description: 'A precondition: a command is blocked until it is met, and the holder is who has to act.' });

export const reminderSchema = z
  .object({
    stream: z.string(),
    id: z.string(),
    clock: z.string(),
    name: z.string(),
    action: z.string(),
    to: z.array(z.string()),
    text: textSchema,
    at: instantSchema,
    firedAt: instantSchema,
    late: z.boolean(),
  })
  .meta({ id: 'Reminder', description: 'A reminder that was given.' });

const relatedSchema = z
  .object({
    id: uuidSchema,
    kind: caseKindSchema,
    kindText: textSchema,
    name: z.string(),
    stage: z.string(),
    relation: z.enum(['source', 'result', 'told']),
    relationText: textSchema.meta({ description: '来源案件 (it opened this one), 后续案件 (this one opened it), 关联案件.' }),
  })
  .meta({ id: 'RelatedCase', description: 'Another case with which this one has to do.' });

export const caseSchema = z
  .object({
    ...line,
    related: z.array(relatedSchema),
    streams: z.array(streamSchema),
    clocks: z.array(clockSchema),
    tasks: z.array(taskSchema),
    gates: z.array(gateSchema),
    reminders: z.array(reminderSchema),
  })
  .meta({ id: 'Case', examples: [{ ...example, related: [], streams: [], clocks: [], tasks: [], gates: [], reminders: [] }] });
