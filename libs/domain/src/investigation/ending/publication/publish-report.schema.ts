import type { z } from 'zod';
import { choice, form, text } from '../../../stream/fields.schema';

export const publishReportSchema = form({
  where: text('公布的网站或者媒体', 500),
  extent: choice('公布范围', ['full', 'summary']).optional(),
}).meta({
  id: 'PublishReport',
  examples: [{ where: '临河区人民政府门户网站' }],
});

export type PublishReport = z.infer<typeof publishReportSchema>;
