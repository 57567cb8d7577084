import { z } from 'zod';
import { articleTextSchema, textSchema } from '../shapes/common.schema';

const fieldFault = z.object({
  field: z.string().meta({ description: '字段的路径。Path of the field.' }),
  reason: textSchema.meta({ description: '错在哪里；英文接在路径之后。What is wrong with it; `en` is what follows the path.' }),
});

/** A problem document of RFC 9457 with our members. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank').meta({ description: '固定为 about:blank，请看 code。Always about:blank: `code` tells problems apart.' }),
    title: z.string().meta({ description: 'HTTP 状态的名称。Name of the HTTP status.' }),
    status: z.number().int().meta({ description: 'HTTP 状态码。The HTTP status.' }),
    code: z.string().meta({ description: '问题的代码，不会改变。Stable code of the problem.' }),
    detail: z.string().meta({ description: '中文说明。The sentence in Chinese.' }),
    text: textSchema.meta({ description: '说明。The sentence.' }),
    whatToDo: textSchema.meta({ description: '如何处理。What to do about it.' }),
    params: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .meta({ description: '说明中的参数。What the sentence is made with.' }),
    article: z.string().optional().meta({ description: '依据的条款。The article on which a refusal stands.' }),
    articleText: articleTextSchema.optional(),
    field: z.string().optional().meta({ description: '第一个有误的字段或者请求头。The first field or header at fault.' }),
    fields: z
      .array(fieldFault)
      .optional()
      .meta({ description: '各有误的字段。Each field at fault, of validation-failed and unknown-fact.' }),
    known: z.array(z.string()).optional().meta({ description: '可用的名称。Of unknown-fact: the names that are known.' }),
    requestId: z.string().optional().meta({ description: '请求编号，供管理员查找。Id of the request, for an administrator.' }),
  })
  .meta({
    id: 'Problem',
    description: '问题说明。RFC 9457 problem document (application/problem+json).',
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
