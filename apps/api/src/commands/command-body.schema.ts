import { z } from 'zod';
import { fault } from '@app/domain';
import { actSchema, instantField } from '@app/domain-schemas';
import { procedureSchema } from '../shapes/common.schema';

/** The act as its schema has it; the operator's own organ and post stand in for `by`. */
export const actBodySchema = actSchema.partial({ by: true }).meta({
  id: 'ActBody',
  description:
    '由谁办理（不填 by 即操作员本人的机关和职务；承办人可以代录其他机关的行为）、何时办理。Whose act it is (the operator’s own organ and post where `by` is absent; a clerk may enter the act of another organ, 代录) and when it was done.',
  examples: [{ by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] }],
});

export const commandNameSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,59}$/, fault('事项名称应为小写字母和连字符', 'must be lower-case letters and hyphens'));

const dataSchema = z.record(z.string(), z.unknown());

const whoseAct = '由谁办理、何时办理、依据哪些文件。Whose act it is, when it was done, and the documents that show it.';

export const commandBodySchema = z.strictObject({
  procedure: procedureSchema.optional().meta({
    description: '哪一程序；不填即案件由其立案的程序。Of which procedure; the one that opened the case where it is absent.',
  }),
  n: z.int().min(1).max(99).default(1).meta({ description: '同类程序中的第几个。Which of several procedures of that kind.' }),
  act: actBodySchema.meta({ description: whoseAct }),
  data: dataSchema.meta({ description: '事项内容。What the command says; GET /api/commands has the form of each.' }),
});

export type CommandBody = z.infer<typeof commandBodySchema>;

export const openCaseBodySchema = z.strictObject({
  opening: commandNameSchema.default('report-accident').meta({
    description: '以哪一事项立案；不填即报告事故。The command that opens the case; report-accident, for an accident, where it is absent.',
  }),
  act: actBodySchema.meta({ description: whoseAct }),
  data: dataSchema.meta({
    description: '立案事项的内容：名称、地点、时间等。What the opening says: name, place, time, and what is its own.',
  }),
  sandboxNow: instantField({ zh: '模拟环境的当前时刻', en: 'now, in the sandbox' })
    .optional()
    .meta({ description: '仅模拟环境：立案时的当前时刻。In a sandbox only: the today in which the case begins.' }),
});

export type OpenCaseBody = z.infer<typeof openCaseBodySchema>;
