import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const endFollowUpsSchema = form({
  reason: text('停止续报的理由', 1000),
}).meta({
  id: 'EndFollowUps',
  examples: [{ reason: '抢险救援结束，伤亡人数已经核实' }],
});

export type EndFollowUps = z.infer<typeof endFollowUpsSchema>;
