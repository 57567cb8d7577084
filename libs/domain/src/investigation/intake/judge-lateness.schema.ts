import type { z } from 'zod';
import { choice, coded, form, text } from '../../stream/fields.schema';

export const judgeLatenessSchema = form({
  clock: coded('期限编号', /^RP-\d{2}(#[A-Za-z0-9-]{1,80})?$/, {
    zh: '应如 RP-02 或 RP-04#150802-emergency',
    en: 'must be like RP-02 or RP-04#150802-emergency',
  }),
  answer: choice('研判结论', ['fault-found', 'no-fault']),
  reason: text('研判理由', 4000),
}).meta({
  id: 'JudgeLateness',
  examples: [{ clock: 'RP-04#150802-emergency', answer: 'no-fault', reason: '通信中断，恢复后立即上报' }],
});

export type JudgeLateness = z.infer<typeof judgeLatenessSchema>;
