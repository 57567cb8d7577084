import type { z } from 'zod';
import { form, instant, list, organ, text } from './fields.schema';

/** What a person says of an act; who entered it and by which way is added by whoever takes it in. */
export const actSchema = form({
  by: form({
    organ: organ('办理机关'),
    post: text('职务', 60),
    person: text('签发人或经办人', 60).optional(),
    mandate: text('授权依据', 200).optional(),
  }),
  occurredAt: instant('办理时间'),
  documents: list('文件', text('文件编号', 100), 50).default([]),
}).meta({
  id: 'Act',
  description: 'Whose act it is, when it was done, and the documents that show it.',
  examples: [{ by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] }],
});

export type ActInput = z.infer<typeof actSchema>;
