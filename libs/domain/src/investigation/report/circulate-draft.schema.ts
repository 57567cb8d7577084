import type { z } from 'zod';
import { day, form, organ, someOf } from '../../stream/fields.schema';

export const circulateDraftSchema = form({
  addressees: someOf('征求意见单位', organ('征求意见单位'), 60),
  replyBy: day('反馈意见的截止日期'),
}).meta({
  id: 'CirculateDraft',
  examples: [{ addressees: ['150802-public-security', '150802-union'], replyBy: '2022-11-10' }],
});

export type CirculateDraft = z.infer<typeof circulateDraftSchema>;
