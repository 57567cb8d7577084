import type { z } from 'zod';
import { choice, form, organ, text } from '../../stream/fields.schema';
import { ways } from './ways';

export const recordExpressReportSchema = form({
  to: organ('快报的机关'),
  way: choice('快报方式', ways),
  what: text('快报内容', 4000).optional(),
}).meta({
  id: 'RecordExpressReport',
  examples: [{ to: '150000-emergency', way: 'phone' }],
});

export type RecordExpressReport = z.infer<typeof recordExpressReportSchema>;
