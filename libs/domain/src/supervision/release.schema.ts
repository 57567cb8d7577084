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

const declineReleaseSchema = form({ reason: text({ zh: '不同意解除的理由', en: 'why it is refused' }, 2000) }).meta({
  id: 'DeclineRelease',
  examples: [{ reason: '责任人员处理意见尚未落实' }, { reason: '整改措施落实情况未附佐证材料' }],
});

export type DeclineRelease = z.infer<typeof declineReleaseSchema>;

const revokeReleaseSchema = form({
  ground: choice(
    { zh: '撤销解除的事由', en: 'ground' },
    {
      'false-statement': { zh: '解除时弄虚作假', en: 'false statements at the release' },
      mistake: { zh: '解除不当', en: 'it should not have been released' },
    },
  ),
  reason: text({ zh: '撤销解除的理由', en: 'why it is taken back' }, 2000, {
    help: {
      zh: '写明虚假的内容、查明的经过和责任追究的去向。责任追究由有权机关另行决定。',
      en: 'What was false, how it was found and to whom it was handed on. Who is held liable is decided elsewhere.',
    },
  }),
}).meta({
  id: 'RevokeRelease',
  examples: [
    { ground: 'false-statement', reason: '申请材料所称责任人员已经处理，经核实并未处理' },
    { ground: 'mistake', reason: '案件结案材料有误，督办事项尚未完成' },
  ],
});

export type RevokeRelease = z.infer<typeof revokeReleaseSchema>;

export const releaseSchemas = {
  'apply-release': applyReleaseSchema,
  'decline-release': declineReleaseSchema,
  'judge-filing': judgeFilingSchema,
  'revoke-release': revokeReleaseSchema,
};
