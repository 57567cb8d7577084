import type { z } from 'zod';
import { form, organ, text } from '../../../stream/fields.schema';

export const waitForOpinionSchema = form({
  organ: organ('监察机关'),
  matter: text('等待意见的事项', 500).optional(),
}).meta({ id: 'WaitForOpinion', examples: [{ organ: '150802-supervision-commission', matter: '对有关公职人员的处理意见' }] });

export type WaitForOpinion = z.infer<typeof waitForOpinionSchema>;
