import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const returnReportSchema = form({
  reasons: text('退回重做的理由', 4000),
}).meta({
  id: 'ReturnReport',
  examples: [{ reasons: '间接原因分析不清，对监管部门履职情况未作审查' }],
});

export type ReturnReport = z.infer<typeof returnReportSchema>;
