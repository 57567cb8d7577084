import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const publishConclusionSchema = form({ where: text('公布的网站或者媒体', 500) }).meta({
  id: 'PublishConclusion',
  examples: [{ where: '临河区人民政府门户网站' }],
});

export type PublishConclusion = z.infer<typeof publishConclusionSchema>;
