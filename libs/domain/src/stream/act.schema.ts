import type { z } from 'zod';
import { form, group, instant, list, organ, person, text } from './fields.schema';

/** What a person says of an act; who entered it and by which way is added by whoever takes it in. */
export const actSchema = form({
  by: group(
    { zh: '谁的行为', en: 'whose act it is' },
    {
      organ: organ({ zh: '办理机关', en: 'organ' }),
      post: text({ zh: '职务', en: 'post' }, 60),
      person: person({ zh: '签发人或者承办人', en: 'who signed or handled it' }).optional(),
      mandate: text({ zh: '授权依据', en: 'mandate' }, 200).optional(),
    },
  ),
  occurredAt: instant(
    { zh: '办理时间', en: 'when it was done' },
    { help: { zh: '按实际办理的时间填写，可以早于登记的时间。', en: 'When it was really done, which may be before it is entered.' } },
  ),
  documents: list({ zh: '文件', en: 'documents' }, text({ zh: '文件编号', en: 'id of a filed document' }, 100, { picks: 'document' }), 50, {
    help: { zh: '已归入本案的文件。', en: 'Papers that are filed in the case.' },
  }).default([]),
  done: group(
    { zh: '已经办理但不符合规定', en: 'done already, although it was not as the law asks' },
    {
      reason: text({ zh: '情况说明', en: 'what happened and why' }, 2000),
      head: person({ zh: '负责人', en: 'the head who answers for it' }),
    },
    {
      help: {
        zh: '拟办的事项不填。纸面上已经办理、因不符合规定而不能登记的，填写并引用其文件：如实登记，作出标记，并告知督办单位。',
        en: 'Not of what is only proposed. Where it was done on paper and is refused, say so and cite the paper: it is recorded as it was, marked, and the supervisor is told.',
      },
    },
  ).optional(),
}).meta({
  id: 'Act',
  description: '由谁、何时办理，依据哪些文件。Whose act it is, when it was done, and the documents that show it.',
  examples: [{ by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] }],
});

export type ActInput = z.infer<typeof actSchema>;
