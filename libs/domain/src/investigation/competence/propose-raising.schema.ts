import type { z } from 'zod';
import { form, organ, ref, text } from '../../stream/fields.schema';

export const proposeRaisingSchema = form({
  ref: ref('提级建议编号'),
  ground: text('提级情形', 20),
  to: organ('决定提级的人民政府'),
  reason: text('提级理由', 2000),
}).meta({
  id: 'ProposeRaising',
  examples: [{ ref: 'P1', ground: 'JU-06', to: '150800-government', reason: '事故发生单位在外省，取证需跨省协调' }],
});

export type ProposeRaising = z.infer<typeof proposeRaisingSchema>;
