import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const revokeExtensionSchema = form({
  ref: ref('延期编号'),
  reason: text('撤回延期的理由', 2000),
}).meta({
  id: 'RevokeExtension',
  examples: [{ ref: 'E1', reason: '批准所依据的情况不实' }],
});

export type RevokeExtension = z.infer<typeof revokeExtensionSchema>;
