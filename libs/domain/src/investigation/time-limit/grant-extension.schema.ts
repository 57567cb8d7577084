import type { z } from 'zod';
import { count, form, ref } from '../../stream/fields.schema';

export const grantExtensionSchema = form({
  ref: ref('延期编号'),
  days: count('批准延长的天数', 1, 365),
}).meta({
  id: 'GrantExtension',
  examples: [{ ref: 'E1', days: 30 }],
});

export type GrantExtension = z.infer<typeof grantExtensionSchema>;
