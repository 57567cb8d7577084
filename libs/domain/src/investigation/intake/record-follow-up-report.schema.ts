import type { z } from 'zod';
import { choice, form, organ, text } from '../../stream/fields.schema';
import { contentFields } from './report-content.schema';
import { ways } from './ways';

export const recordFollowUpReportSchema = form({
  to: organ('续报的机关').optional(),
  way: choice('续报方式', ways).optional(),
  news: text('新的情况', 4000),
  ...contentFields,
}).meta({
  id: 'RecordFollowUpReport',
  examples: [{ to: '150800-emergency', way: 'network', news: '伤亡人数没有变化，善后工作正在进行', measures: '已停工并封闭现场' }],
});

export type RecordFollowUpReport = z.infer<typeof recordFollowUpReportSchema>;
