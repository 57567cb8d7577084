import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const orderAppraisalSchema = form({
  ref: ref('鉴定编号'),
  body: text('鉴定单位', 200),
  subject: text('鉴定事项', 500),
}).meta({
  id: 'OrderAppraisal',
  examples: [{ ref: 'A1', body: '具有资质的检测鉴定单位', subject: '防护栏杆受力' }],
});

export type OrderAppraisal = z.infer<typeof orderAppraisalSchema>;
