import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';

export const recordOwnVettingSchema = form({
  resolution: choice('审议结论', ['agreed', 'changes', 'refused']),
  reason: text('修改意见或者不同意的理由', 2000).optional(),
}).meta({
  id: 'RecordOwnVetting',
  examples: [{ resolution: 'agreed' }, { resolution: 'changes', reason: '请补充对监管责任的认定' }],
});

export type RecordOwnVetting = z.infer<typeof recordOwnVettingSchema>;
