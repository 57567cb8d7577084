import type { z } from 'zod';
import { count, form, ref, text } from '../../stream/fields.schema';

export const extendApprovalSchema = form({
  ref: ref('批复延期编号'),
  days: count('延长批复的天数', 1, 365),
  reason: text('延长批复的特殊情况', 2000),
}).meta({
  id: 'ExtendApproval',
  examples: [{ ref: 'PE1', days: 15, reason: '报告涉及多个部门，需进一步核实' }],
});

export type ExtendApproval = z.infer<typeof extendApprovalSchema>;
