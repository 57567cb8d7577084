import { z } from 'zod';
import { articleTextSchema, textSchema } from '../shapes/common.schema';

/** A problem document of RFC 9457 with our members. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    text: textSchema,
    whatToDo: textSchema,
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    article: z.string().optional(),
    articleText: articleTextSchema.optional(),
    field: z.string().optional(),
    fields: z
      .array(z.object({ field: z.string(), reason: textSchema }))
      .optional()
      .meta({ description: 'Of validation-failed: the path of each field at fault and the reason; `en` is what follows the path.' }),
    requestId: z.string().optional(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457 problem document (application/problem+json).',
    examples: [
      {
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        code: 'validation-failed',
        detail: '提交的内容有误。',
        text: { zh: '提交的内容有误。', en: 'The content is not valid.' },
        whatToDo: { zh: '请按字段说明逐项改正。', en: 'Correct each field that is named.' },
        field: 'data.leader',
        fields: [{ field: 'data.leader', reason: { zh: '请填写调查组组长', en: 'is missing' } }],
        requestId: '0d7c3c55-8a0a-4d39-b9c4-5d1f0c4d4f7b',
      },
    ],
  });
