import type { z } from 'zod';
import { form, ref } from '../../stream/fields.schema';

export const deliverAppraisalSchema = form({
  ref: ref('鉴定编号'),
}).meta({
  id: 'DeliverAppraisal',
  examples: [{ ref: 'A1' }],
});

export type DeliverAppraisal = z.infer<typeof deliverAppraisalSchema>;
