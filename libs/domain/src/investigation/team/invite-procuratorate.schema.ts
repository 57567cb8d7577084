import type { z } from 'zod';
import { form, organ } from '../../stream/fields.schema';

export const inviteProcuratorateSchema = form({
  organ: organ('受邀请的人民检察院'),
}).meta({
  id: 'InviteProcuratorate',
  examples: [{ organ: '150802-procuratorate' }],
});

export type InviteProcuratorate = z.infer<typeof inviteProcuratorateSchema>;
