import type { z } from 'zod';
import { choice, form, organ, ref, text } from '../../stream/fields.schema';

export const decideRaisingSchema = form({
  decision: choice('决定', ['raise', 'decline']),
  ref: ref('提级建议编号').optional(),
  ground: text('提级情形', 20).optional(),
  consentOf: organ('表示同意的机关').optional(),
  reason: text('决定的理由', 2000),
}).meta({
  id: 'DecideRaising',
  examples: [{ decision: 'raise', ground: 'JU-03', reason: '事故性质严重、影响恶劣，市人民政府决定提级调查' }],
});

export type DecideRaising = z.infer<typeof decideRaisingSchema>;
