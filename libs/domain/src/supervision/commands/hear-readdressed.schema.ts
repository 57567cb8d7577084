import type { z } from 'zod';
import { form, organ } from '../../stream/fields.schema';

export const hearReaddressedSchema = form({ addressee: organ({ zh: '被督办单位', en: '' }) }).meta({
  id: 'HearReaddressed',
  examples: [{ addressee: '150800-government' }],
});

export type HearReaddressed = z.infer<typeof hearReaddressedSchema>;
