import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const refuseExtensionSchema = form({
  ref: ref('延期编号'),
  reason: text('不予延期的理由', 2000),
}).meta({
  id: 'RefuseExtension',
  examples: [{ ref: 'E1', reason: '不属于特殊情况' }],
});

export type RefuseExtension = z.infer<typeof refuseExtensionSchema>;
