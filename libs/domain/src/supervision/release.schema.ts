import type { z } from 'zod';
import { choice, form, text } from '../stream/fields.schema';

const applyReleaseSchema = form({ statement: text({ zh: '申请理由', en: 'why it is asked for' }, 4000) }).meta({
  id: 'ApplyRelease',
  examples: [{ statement: '督办事项已全部办结，申请解除挂牌督办' }, { statement: '事故已批复结案，整改措施已落实' }],
});

export type ApplyRelease = z.infer<typeof applyReleaseSchema>;

const judgeFilingSchema = form({
  judgment: choice(
    { zh: '备案意见', en: 'judgment' },
    { accepted: { zh: '备案通过', en: 'accepted' }, returned: { zh: '退回补充', en: 'returned' } },
  ),
  reason: text({ zh: '意见', en: 'reason' }, 2000),
}).meta({
  id: 'JudgeFiling',
  examples: [
    { judgment: 'accepted', reason: '材料齐全，处理意见已落实' },
    { judgment: 'returned', reason: '缺少处分决定' },
  ],
});

export type JudgeFiling = z.infer<typeof judgeFilingSchema>;

export const releaseSchemas = { 'apply-release': applyReleaseSchema, 'judge-filing': judgeFilingSchema };
