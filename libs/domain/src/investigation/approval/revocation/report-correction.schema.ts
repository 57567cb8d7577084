import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const reportCorrectionSchema = form({ done: text('改正情况', 4000) }).meta({
  id: 'ReportCorrection',
  examples: [{ done: '已补充查明间接原因，重新认定责任并发文更正' }],
});

export type ReportCorrection = z.infer<typeof reportCorrectionSchema>;
