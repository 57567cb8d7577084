import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const releaseSchema = form({ basis: text({ zh: '解除依据', en: '' }, 2000) }).meta({
  id: 'Release',
  examples: [{ basis: '督办事项已经完成，落实情况已备案' }],
});

export type Release = z.infer<typeof releaseSchema>;
