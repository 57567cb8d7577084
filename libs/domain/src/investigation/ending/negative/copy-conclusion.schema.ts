import type { z } from 'zod';
import { choice, form } from '../../../stream/fields.schema';
import { copiedOrgans } from './copied-organs';

export const copyConclusionSchema = form({ to: choice('抄送机关', copiedOrgans) }).meta({
  id: 'CopyConclusion',
  examples: [{ to: 'public-security' }],
});

export type CopyConclusion = z.infer<typeof copyConclusionSchema>;
