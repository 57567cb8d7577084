import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const recordRescueRecordSchema = form({
  keeper: text('保管单位', 200),
  what: text('应急救援记录的内容', 2000),
}).meta({
  id: 'RecordRescueRecord',
  examples: [{ keeper: '区应急管理局', what: '现场指挥部命令、救援力量到场时间、救援过程影像' }],
});

export type RecordRescueRecord = z.infer<typeof recordRescueRecordSchema>;
