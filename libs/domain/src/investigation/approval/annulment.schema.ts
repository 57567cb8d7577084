import type { z } from 'zod';
import { choice, form, item, text } from '../../stream/fields.schema';

/** 行政诉讼法 article 71: no such decision as before on the same facts and ground; one that fell for its procedure alone may say the same again. */
export const anew = choice(
  { zh: '与被撤销批复的关系', en: 'beside what was annulled' },
  {
    different: { zh: '事实、理由或者结果与被撤销的不同', en: 'facts, ground or result differ' },
    procedure: { zh: '原批复仅因违反法定程序被撤销', en: 'the former fell for its procedure alone' },
    same: { zh: '以同一事实和理由作出基本相同的批复', en: 'the same on the same facts and ground' },
  },
  { help: { zh: '批复被撤销后重新作出的填写。', en: 'Where it is made anew after an annulment.' } },
);

const resumeAfterAnnulmentSchema = form({
  to: choice(
    { zh: '重新办理的环节', en: 'where the case returns' },
    {
      approval: { zh: '重新批复（形式或者适用法律问题）', en: 'to the approval: form or law' },
      investigation: { zh: '重新调查（事实问题）', en: 'to the investigation: facts' },
    },
  ),
  reason: text({ zh: '理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ResumeAfterAnnulment',
  examples: [
    { to: 'approval', reason: '判决认定适用法律错误，事实清楚' },
    { to: 'investigation', reason: '复议决定认定主要事实不清' },
  ],
});

export type ResumeAfterAnnulment = z.infer<typeof resumeAfterAnnulmentSchema>;

const decideAnewSchema = form({
  ref: item({ zh: '被撤销的部分', en: 'the annulled part' }, 'annulments.partial'),
  number: text({ zh: '文号', en: 'number of the document' }, 60),
  anew,
  summary: text({ zh: '重新作出的内容', en: 'what is decided anew' }, 2000),
}).meta({
  id: 'DecideAnew',
  examples: [{ ref: 'R1', number: '×政批〔2023〕6号', anew: 'different', summary: '对施工单位的责任重新认定为次要责任' }],
});

export type DecideAnew = z.infer<typeof decideAnewSchema>;

const enterChangedApprovalSchema = form({
  ref: item({ zh: '复议决定或者判决', en: 'the decision that changed it' }, 'changes.open'),
  text: text({ zh: '变更后的内容', en: 'what it says now' }, 10_000),
}).meta({ id: 'EnterChangedApproval', examples: [{ ref: 'R1', text: '对施工单位处以的罚款变更为三十万元' }] });

export type EnterChangedApproval = z.infer<typeof enterChangedApprovalSchema>;

const judgment = item({ zh: '一审判决', en: 'the first judgment' }, 'judgments.open');

const recordJudgmentAppealedSchema = form({ ref: judgment }).meta({ id: 'RecordJudgmentAppealed', examples: [{ ref: 'S1' }] });

export type RecordJudgmentAppealed = z.infer<typeof recordJudgmentAppealedSchema>;

const recordJudgmentFinalSchema = form({ ref: judgment }).meta({ id: 'RecordJudgmentFinal', examples: [{ ref: 'S1' }] });

export type RecordJudgmentFinal = z.infer<typeof recordJudgmentFinalSchema>;

export const annulmentSchemas = {
  'record-judgment-appealed': recordJudgmentAppealedSchema,
  'record-judgment-final': recordJudgmentFinalSchema,
  'resume-after-annulment': resumeAfterAnnulmentSchema,
  'decide-anew': decideAnewSchema,
  'enter-changed-approval': enterChangedApprovalSchema,
};
