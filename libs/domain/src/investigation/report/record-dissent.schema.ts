import type { z } from 'zod';
import { day, form, organ, ref, text } from '../../stream/fields.schema';

export const recordDissentSchema = form({
  member: organ('保留意见的成员单位'),
  ref: ref('成员编号').optional(),
  person: text('保留意见人', 60).optional(),
  on: day('提出日期').optional(),
  reason: text('不同意见及理由', 2000),
}).meta({
  id: 'RecordDissent',
  examples: [{ member: '150802-union', reason: '对间接原因的认定有不同意见' }],
});

export type RecordDissent = z.infer<typeof recordDissentSchema>;
