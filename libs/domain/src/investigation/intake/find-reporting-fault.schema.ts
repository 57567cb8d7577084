import type { z } from 'zod';
import { choice, form, ref, text } from '../../stream/fields.schema';

export const faultKinds = ['late', 'omitted', 'false', 'concealed'] as const;

export const findReportingFaultSchema = form({
  ref: ref('认定编号'),
  kind: choice('认定种类', faultKinds),
  who: text('责任单位或者责任人', 200),
  reason: text('认定理由', 4000),
}).meta({
  id: 'FindReportingFault',
  examples: [{ ref: 'F1', kind: 'late', who: '施工单位', reason: '单位负责人接到报告后 3 小时才上报' }],
});

export type FindReportingFault = z.infer<typeof findReportingFaultSchema>;
