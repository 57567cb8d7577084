import type { z } from 'zod';
import { choice, count, form, organ, text } from '../../stream/fields.schema';

export const entrustSchema = form({
  to: choice('受委托方', ['department', 'unit']),
  department: organ('受委托的部门').optional(),
  unit: text('受委托的事故发生单位', 200).optional(),
  victims: count('伤亡和下落不明人数（含轻伤）', 0, 100_000).optional(),
  reason: text('委托理由', 2000),
}).meta({
  id: 'Entrust',
  examples: [{ to: 'department', department: '150802-emergency', reason: '由区应急管理局组织事故调查组' }],
});

export type Entrust = z.infer<typeof entrustSchema>;
