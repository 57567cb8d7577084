import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const putDifficultQuestionSchema = form({
  ref: ref('编号'),
  question: text('特别疑难问题', 500),
  experts: text('论证专家或者单位', 200),
}).meta({
  id: 'PutDifficultQuestion',
  examples: [{ ref: 'Q1', question: '爆炸能量来源', experts: '调查组专家组' }],
});

export type PutDifficultQuestion = z.infer<typeof putDifficultQuestionSchema>;
