import type { z } from 'zod';
import { form, ref } from '../../stream/fields.schema';

export const freeSiteSchema = form({
  ref: ref('编号'),
}).meta({
  id: 'FreeSite',
  examples: [{ ref: 'S1' }],
});

export type FreeSite = z.infer<typeof freeSiteSchema>;
