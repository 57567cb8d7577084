import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const withdrawCasualtyReportSchema = form({
  ref: ref('补报编号'),
  reason: text('撤回理由', 2000),
}).meta({
  id: 'WithdrawCasualtyReport',
  examples: [{ ref: 'B2', reason: '经核实，该人员死亡与事故无关' }],
});

export type WithdrawCasualtyReport = z.infer<typeof withdrawCasualtyReportSchema>;
