import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const recordCarryingOutSchema = form({
  unit: text('报告落实情况的单位', 100),
  findings: text('落实情况', 4000),
}).meta({
  id: 'RecordCarryingOut',
  examples: [{ unit: '某建设集团有限公司', findings: '责任人员已按批复处理，防范和整改措施已完成三项，余下一项计划于六月完成' }],
});

export type RecordCarryingOut = z.infer<typeof recordCarryingOutSchema>;
