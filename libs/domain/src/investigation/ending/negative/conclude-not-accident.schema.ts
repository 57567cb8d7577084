import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const concludeNotAccidentSchema = form({
  conclusion: text('书面结论', 4000),
  reason: text('认定的理由', 4000),
}).meta({
  id: 'ConcludeNotAccident',
  examples: [{ conclusion: '不属于生产安全事故', reason: '法医鉴定为突发疾病死亡，与生产经营活动无关' }],
});

export type ConcludeNotAccident = z.infer<typeof concludeNotAccidentSchema>;
