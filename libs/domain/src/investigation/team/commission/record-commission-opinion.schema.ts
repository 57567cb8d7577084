import type { z } from 'zod';
import { form, organ, text } from '../../../stream/fields.schema';

export const recordCommissionOpinionSchema = form({
  organ: organ('监察机关'),
  opinion: text('对有关人员的意见', 4000),
}).meta({
  id: 'RecordCommissionOpinion',
  examples: [{ organ: '150802-supervision-commission', opinion: '对两名公职人员给予政务处分' }],
});

export type RecordCommissionOpinion = z.infer<typeof recordCommissionOpinionSchema>;
