import type { z } from 'zod';
import { choice, form, ref } from '../../../stream/fields.schema';

/** served 收到复议决定书, served-untold 收到但未被告知起诉期限, time-over 复议期满未作决定. */
export const reviewEnds = ['served', 'served-untold', 'time-over'] as const;

export const recordReviewEndedSchema = form({ ref: ref('复议编号'), how: choice('情形', reviewEnds) }).meta({
  id: 'RecordReviewEnded',
  examples: [{ ref: 'R1', how: 'served' }],
});

export type RecordReviewEnded = z.infer<typeof recordReviewEndedSchema>;
