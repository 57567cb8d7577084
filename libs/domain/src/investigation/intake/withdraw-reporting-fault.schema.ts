import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const withdrawReportingFaultSchema = form({
  ref: ref('认定编号'),
  reason: text('撤回认定的理由', 4000),
}).meta({
  id: 'WithdrawReportingFault',
  examples: [{ ref: 'F1', reason: '通话记录表明单位已按时上报' }],
});

export type WithdrawReportingFault = z.infer<typeof withdrawReportingFaultSchema>;
