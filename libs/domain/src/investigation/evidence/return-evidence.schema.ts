import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const returnEvidenceSchema = form({
  ref: ref('证据编号'),
  to: text('返还对象', 200),
  reason: text('返还原因', 500),
}).meta({
  id: 'ReturnEvidence',
  examples: [{ ref: 'W-01', to: '事故发生单位', reason: '调查结束，不再需要' }],
});

export type ReturnEvidence = z.infer<typeof returnEvidenceSchema>;
