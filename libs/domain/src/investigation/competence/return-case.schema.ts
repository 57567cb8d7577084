import type { z } from 'zod';
import { form, organ, text } from '../../stream/fields.schema';

export const returnCaseSchema = form({
  to: organ('交回的人民政府').optional(),
  reason: text('交回理由', 2000),
}).meta({
  id: 'ReturnCase',
  examples: [{ reason: '经重新核定，事故等级降为一般，交由区人民政府调查' }],
});

export type ReturnCase = z.infer<typeof returnCaseSchema>;
