import type { z } from 'zod';
import { form, organ, ref, someOf, text } from '../../stream/fields.schema';

export const holdMeetingSchema = form({
  ref: ref('会议编号'),
  subject: text('会议议题', 300),
  present: someOf('参加单位', organ('参加单位'), 60),
  outcome: text('议定事项', 2000),
}).meta({
  id: 'HoldMeeting',
  examples: [
    { ref: 'M1', subject: '调查组第一次全体会议', present: ['150802-emergency', '150802-public-security'], outcome: '明确分工和取证计划' },
  ],
});

export type HoldMeeting = z.infer<typeof holdMeetingSchema>;
