import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';
import { memberSchema } from './member.schema';

export const replaceMemberSchema = form({
  ref: ref('被更换成员的编号'),
  reason: text('更换理由', 500),
  successor: memberSchema.optional(),
}).meta({
  id: 'ReplaceMember',
  examples: [
    {
      ref: 'M2',
      reason: '与事故有直接利害关系',
      successor: { ref: 'M4', organ: '150802-public-security', post: '治安大队大队长', role: 'member' },
    },
  ],
});

export type ReplaceMember = z.infer<typeof replaceMemberSchema>;
