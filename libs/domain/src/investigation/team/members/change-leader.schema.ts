import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const changeLeaderSchema = form({
  leader: text('调查组组长', 60),
  ref: ref('组长在成员中的编号').optional(),
  reason: text('理由', 500).optional(),
}).meta({ id: 'ChangeLeader', examples: [{ leader: '常务副区长', reason: '原组长调离' }] });

export type ChangeLeader = z.infer<typeof changeLeaderSchema>;
