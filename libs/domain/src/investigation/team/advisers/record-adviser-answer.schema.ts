import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

export const recordAdviserAnswerSchema = form({
  ref: ref('邀请编号'),
  answer: choice('答复', ['joins', 'opinion', 'declined']),
  opinion: text('法律意见或者理由', 4000).optional(),
}).meta({ id: 'RecordAdviserAnswer', examples: [{ ref: 'L1', answer: 'joins' }] });

export type RecordAdviserAnswer = z.infer<typeof recordAdviserAnswerSchema>;
