import type { z } from 'zod';
import { choice, count, form, text } from '../../stream/fields.schema';

export const answerCommentSchema = form({
  n: count('意见序号', 1, 10_000),
  adopted: choice('采纳情况', ['adopted', 'partly', 'not-adopted']),
  reason: text('部分采纳或者不采纳的理由', 2000).optional(),
}).meta({
  id: 'AnswerComment',
  examples: [{ n: 1, adopted: 'partly', reason: '培训记录不足以认定，已补充现有证据' }],
});

export type AnswerComment = z.infer<typeof answerCommentSchema>;
