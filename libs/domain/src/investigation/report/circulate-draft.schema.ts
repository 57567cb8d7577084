import { z } from 'zod';
import { day, form, organ } from '../../stream/fields.schema';

export const circulateDraftSchema = form({
  addressees: z
    .array(organ('征求意见单位'), { error: '征求意见单位应为机关编号的列表' })
    .min(1, '请填写征求意见单位')
    .max(60, '征求意见单位过多'),
  replyBy: day('反馈意见的截止日期'),
}).meta({
  id: 'CirculateDraft',
  examples: [{ addressees: ['150802-public-security', '150802-union'], replyBy: '2022-11-10' }],
});

export type CirculateDraft = z.infer<typeof circulateDraftSchema>;
