import { z } from 'zod';
import { form, organ, ref, text } from '../../stream/fields.schema';

export const holdMeetingSchema = form({
  ref: ref('会议编号'),
  subject: text('会议议题', 300),
  present: z.array(organ('参加单位'), { error: '参加单位应为机关编号的列表' }).min(1, '请填写参加单位').max(60, '参加单位过多'),
  outcome: text('议定事项', 2000),
}).meta({
  id: 'HoldMeeting',
  examples: [
    { ref: 'M1', subject: '调查组第一次全体会议', present: ['150802-emergency', '150802-public-security'], outcome: '明确分工和取证计划' },
  ],
});

export type HoldMeeting = z.infer<typeof holdMeetingSchema>;
