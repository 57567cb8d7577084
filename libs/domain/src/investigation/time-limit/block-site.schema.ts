import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const blockSiteSchema = form({
  ref: ref('编号'),
  reason: text('无法进行现场勘查的原因', 500),
}).meta({
  id: 'BlockSite',
  examples: [{ ref: 'S1', reason: '井下仍在抢险救援，无法进入现场' }],
});

export type BlockSite = z.infer<typeof blockSiteSchema>;
