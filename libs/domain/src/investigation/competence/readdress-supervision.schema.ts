import type { z } from 'zod';
import { count, form, organ, text } from '../../stream/fields.schema';

export const readdressSupervisionSchema = form({
  n: count('督办序号', 1, 1000),
  addressee: organ('被督办单位'),
  reason: text('改发的理由', 2000),
}).meta({
  id: 'ReaddressSupervision',
  examples: [{ n: 1, addressee: '150800-government', reason: '事故已由市人民政府提级调查' }],
});

export type ReaddressSupervision = z.infer<typeof readdressSupervisionSchema>;
