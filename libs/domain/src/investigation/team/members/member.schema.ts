import type { z } from 'zod';
import { choice, form, organ, ref, text } from '../../../stream/fields.schema';

/** general 综合组, technical 技术组, management 管理组, responsibility 责任追究组. */
const groups = ['general', 'technical', 'management', 'responsibility'] as const;

/** One person whom an organ sends to the team. */
export const memberSchema = form({
  ref: ref('成员编号'),
  organ: organ('派出单位'),
  name: text('姓名', 60).optional(),
  post: text('职务', 60),
  role: choice('组内职务', ['leader', 'deputy', 'member']),
  group: choice('所在小组', groups).optional(),
});

export type Member = z.infer<typeof memberSchema>;
