import type { z } from 'zod';
import { count, form } from '../../stream/fields.schema';

export const sendDraftUpSchema = form({
  n: count('督办序号', 1, 1000),
}).meta({
  id: 'SendDraftUp',
  examples: [{ n: 1 }],
});

export type SendDraftUp = z.infer<typeof sendDraftUpSchema>;
