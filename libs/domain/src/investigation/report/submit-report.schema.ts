import type { z } from 'zod';
import { day, form } from '../../stream/fields.schema';

export const submitReportSchema = form({
  receivedOn: day('人民政府收到事故调查报告的日期'),
}).meta({
  id: 'SubmitReport',
  examples: [{ receivedOn: '2022-11-17' }],
});

export type SubmitReport = z.infer<typeof submitReportSchema>;
