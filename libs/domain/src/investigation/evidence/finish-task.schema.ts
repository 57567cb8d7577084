import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const finishTaskSchema = form({
  ref: ref('任务编号'),
  result: text('完成情况', 1000),
}).meta({
  id: 'FinishTask',
  examples: [{ ref: 'T1', result: '已询问作业人员三人' }],
});

export type FinishTask = z.infer<typeof finishTaskSchema>;
