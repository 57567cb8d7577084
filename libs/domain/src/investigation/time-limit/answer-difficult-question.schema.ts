import type { z } from 'zod';
import { form, ref } from '../../stream/fields.schema';

export const answerDifficultQuestionSchema = form({
  ref: ref('编号'),
}).meta({
  id: 'AnswerDifficultQuestion',
  examples: [{ ref: 'Q1' }],
});

export type AnswerDifficultQuestion = z.infer<typeof answerDifficultQuestionSchema>;
