import type { z } from 'zod';
import { count, day, form, text } from '../stream/fields.schema';

const pauseSupervisionSchema = form({
  reason: text({ zh: '暂停理由', en: 'why it is paused' }, 2000),
}).meta({
  id: 'PauseSupervision',
  examples: [{ reason: '涉嫌犯罪，等待司法机关查明事实' }, { reason: '国务院安委会办公室提级督办，暂停本级督办' }],
});

export type PauseSupervision = z.infer<typeof pauseSupervisionSchema>;

const resumeSupervisionSchema = form({
  dueOn: day(
    { zh: '恢复后办理期限截止日', en: 'last day from now on' },
    {
      help: {
        zh: '通知另行载明的填写；不填写的，按暂停时剩余的日数自恢复之日的次日起计算。',
        en: 'Where the paper states another; left open, what was left at the pause is counted from the day after this act.',
      },
    },
  ).optional(),
  reason: text({ zh: '恢复理由', en: 'why it goes on' }, 2000).optional(),
}).meta({
  id: 'ResumeSupervision',
  examples: [{}, { dueOn: '2023-03-31', reason: '司法机关已查明有关事实' }],
});

export type ResumeSupervision = z.infer<typeof resumeSupervisionSchema>;

const extendNoticeLimitSchema = form({
  days: count({ zh: '延长日数', en: 'days added' }, 1, 3650, {
    unit: { zh: '日', en: 'days' },
    help: {
      zh: '自现行办理期限届满之日起延长；与延长至的日期只填一种。',
      en: 'On top of the end now in force; give either these or the new last day.',
    },
  }).optional(),
  until: day({ zh: '延长至', en: 'new last day' }).optional(),
  reason: text({ zh: '延长理由', en: 'why it is extended' }, 2000),
}).meta({
  id: 'ExtendNoticeLimit',
  examples: [
    { days: 30, reason: '技术鉴定尚未完成' },
    { until: '2022-12-31', reason: '事故原因复杂，需补充调查' },
  ],
});

export type ExtendNoticeLimit = z.infer<typeof extendNoticeLimitSchema>;

const keepNoticeLimitSchema = form({
  reason: text({ zh: '不变更的理由', en: 'why it stands' }, 2000),
}).meta({
  id: 'KeepNoticeLimit',
  examples: [{ reason: '经与被督办单位协调，调查和批复在办理期限内完成' }, { reason: '被督办单位已承诺提前提交报告' }],
});

export type KeepNoticeLimit = z.infer<typeof keepNoticeLimitSchema>;

/** What the supervisor alone does to the time of its notice. */
export const standstillSchemas = {
  'extend-notice-limit': extendNoticeLimitSchema,
  'keep-notice-limit': keepNoticeLimitSchema,
  'pause-supervision': pauseSupervisionSchema,
  'resume-supervision': resumeSupervisionSchema,
};
