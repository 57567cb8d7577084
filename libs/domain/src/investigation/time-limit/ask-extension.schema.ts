import type { z } from 'zod';
import { count, form, ref, text } from '../../stream/fields.schema';

export const askExtensionSchema = form({
  ref: ref('延期编号'),
  days: count('申请延长的天数', 1, 365),
  reason: text('延期理由', 2000),
}).meta({
  id: 'AskExtension',
  examples: [{ ref: 'E1', days: 30, reason: '案情复杂，需补充取证' }],
});

export type AskExtension = z.infer<typeof askExtensionSchema>;
