import type { z } from 'zod';
import { form, instant, list, organ, text } from './fields.schema';

/** What a person says of an act; who entered it and by which way is added by whoever takes it in. */
export const actSchema = form({
  by: form({
    organ: organ({ zh: '办理机关', en: '' }),
    post: text({ zh: '职务', en: '' }, 60),
    person: text({ zh: '签发人或经办人', en: '' }, 60).optional(),
    mandate: text({ zh: '授权依据', en: '' }, 200).optional(),
  }),
  occurredAt: instant({ zh: '办理时间', en: '' }),
  documents: list({ zh: '文件', en: '' }, text({ zh: '文件编号', en: '' }, 100), 50).default([]),
}).meta({
  id: 'Act',
  description: 'Whose act it is, when it was done, and the documents that show it.',
  examples: [{ by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] }],
});

export type ActInput = z.infer<typeof actSchema>;
