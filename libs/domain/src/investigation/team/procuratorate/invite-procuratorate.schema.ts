import type { z } from 'zod';
import { form, organ, text } from '../../../stream/fields.schema';

export const inviteProcuratorateSchema = form({
  organ: organ('受邀请的人民检察院'),
  reason: text('不邀请同级人民检察院的理由', 500).optional(),
}).meta({
  id: 'InviteProcuratorate',
  examples: [{ organ: '150802-procuratorate' }],
});

export type InviteProcuratorate = z.infer<typeof inviteProcuratorateSchema>;
