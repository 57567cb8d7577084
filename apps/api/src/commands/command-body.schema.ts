import { z } from 'zod';
import { fault } from '@app/domain';
import { actSchema, instantField } from '@app/domain-schemas';
import { procedureSchema } from '../shapes/common.schema';

/** The act as its schema has it; the operator's own organ and post stand in for `by`. */
export const actBodySchema = actSchema.partial({ by: true }).meta({
  id: 'ActBody',
  description:
    'Whose act it is (the operator’s own organ and post where `by` is absent; a clerk may enter the act of another organ, 代录) and when it was done.',
  examples: [{ by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] }],
});

export const commandNameSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,59}$/, fault('事项名称应为小写字母和连字符', 'must be lower-case letters and hyphens'));

const dataSchema = z.record(z.string(), z.unknown());

export const commandBodySchema = z
  .strictObject({
    procedure: procedureSchema.optional().meta({ description: 'Of which procedure; the one that opened the case where it is absent.' }),
    n: z.int().min(1).max(99).default(1).meta({ description: 'Which of several procedures of that kind.' }),
    act: actBodySchema,
    data: dataSchema.meta({ description: 'What the command says; GET /api/cases/{case}/commands names the commands.' }),
  })
  .meta({
    id: 'CommandBody',
    examples: [{ act: { occurredAt: '2022-09-20T09:00:00+08:00' }, data: { members: [] } }],
  });

export type CommandBody = z.infer<typeof commandBodySchema>;

export const openCaseBodySchema = z
  .strictObject({
    opening: commandNameSchema.default('report-accident').meta({
      description: 'The command that opens the case: report-accident for an accident. Each has a schema of its own.',
    }),
    act: actBodySchema,
    data: dataSchema.meta({ description: 'What the opening says: name, place, time, and what is its own.' }),
    sandboxNow: instantField({ zh: '模拟环境的当前时刻', en: 'now, in the sandbox' })
      .optional()
      .meta({ description: 'In a sandbox only: the today in which the case begins.' }),
  })
  .meta({ id: 'OpenCaseBody' });

export type OpenCaseBody = z.infer<typeof openCaseBodySchema>;
