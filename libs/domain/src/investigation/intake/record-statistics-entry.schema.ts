import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const recordStatisticsEntrySchema = form({
  number: text('统计系统编号', 100).optional(),
  note: text('说明', 1000).optional(),
}).meta({
  id: 'RecordStatisticsEntry',
  examples: [{ note: '已填报，未知项目待调查认定后补充' }],
});

export type RecordStatisticsEntry = z.infer<typeof recordStatisticsEntrySchema>;
