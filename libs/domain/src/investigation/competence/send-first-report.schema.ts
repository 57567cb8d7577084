import type { z } from 'zod';
import { form, organ } from '../../stream/fields.schema';

export const sendFirstReportSchema = form({
  to: organ('收文的上一级安全生产委员会'),
}).meta({
  id: 'SendFirstReport',
  examples: [{ to: '510000-safety-commission' }],
});

export type SendFirstReport = z.infer<typeof sendFirstReportSchema>;
