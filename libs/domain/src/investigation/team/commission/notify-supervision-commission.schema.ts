import type { z } from 'zod';
import { form, organ, text } from '../../../stream/fields.schema';

export const notifySupervisionCommissionSchema = form({
  organ: organ('监察机关'),
  matter: text('通报事项', 1000),
}).meta({
  id: 'NotifySupervisionCommission',
  examples: [{ organ: '150802-supervision-commission', matter: '通报事故情况，请同步开展工作' }],
});

export type NotifySupervisionCommission = z.infer<typeof notifySupervisionCommissionSchema>;
