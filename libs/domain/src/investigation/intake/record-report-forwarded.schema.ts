import type { z } from 'zod';
import { choice, form, organ, text } from '../../stream/fields.schema';
import { ways } from './ways';

export const recordReportForwardedSchema = form({
  to: organ('上报的机关'),
  way: choice('报告方式', ways),
  what: text('报告内容', 4000).optional(),
}).meta({
  id: 'RecordReportForwarded',
  examples: [{ to: '150800-emergency', way: 'phone' }],
});

export type RecordReportForwarded = z.infer<typeof recordReportForwardedSchema>;
