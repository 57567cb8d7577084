import type { z } from 'zod';
import { choice, form, organ, text } from '../../../stream/fields.schema';

export const recordProcuratorateAnswerSchema = form({
  /** Whose answer it is, where several were invited; else that of the last invitation. */
  organ: organ('答复的人民检察院').optional(),
  answer: choice('人民检察院的答复', ['member', 'beside', 'declined']),
  reason: text('不派员的理由', 500).optional(),
}).meta({
  id: 'RecordProcuratorateAnswer',
  examples: [{ answer: 'member' }],
});

export type RecordProcuratorateAnswer = z.infer<typeof recordProcuratorateAnswerSchema>;
