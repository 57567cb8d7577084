import { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';

export const judgeLatenessSchema = form({
  clock: z.string({ error: '请填写期限编号' }).regex(/^RP-\d{2}(#[A-Za-z0-9-]{1,80})?$/, '期限编号应如 RP-02 或 RP-04#150802-emergency'),
  answer: choice('研判结论', ['fault-found', 'no-fault']),
  reason: text('研判理由', 4000),
}).meta({
  id: 'JudgeLateness',
  examples: [{ clock: 'RP-04#150802-emergency', answer: 'no-fault', reason: '通信中断，恢复后立即上报' }],
});

export type JudgeLateness = z.infer<typeof judgeLatenessSchema>;
