import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const askChangesSchema = form({ changes: text({ zh: '修改意见', en: '' }, 2000) }).meta({
  id: 'AskChanges',
  examples: [{ changes: '请补充对监管责任的认定' }],
});

export type AskChanges = z.infer<typeof askChangesSchema>;
