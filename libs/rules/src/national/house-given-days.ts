import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, onTheDay, remindBefore } from '../ladder';
import { regulation493 } from './sources';
import { submissionUndone } from './undone';

export const article25: Article = { source: regulation493('第二十五条'), quote: null };

const given = {
  basis: [article25.source],
  layer: 'house',
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  suspensions: [],
  settings: [
    {
      name: 'house.given-days',
      value: 'remind',
      note: {
        zh: '内部规则：该日期由调查组自行确定，届前一个工作日和当日各提醒一次，逾期显示黄色，不产生法律后果',
        en: 'Internal rule: the team set this day itself; there is a reminder one working day before and on the day, and amber once it has passed, without any effect in law',
      },
    },
  ],
} as const;

/** A task of the plan of work, by the day that the plan gives it. */
export const plannedTask: ClockRule = {
  ...given,
  id: 'house-planned-task',
  title: { zh: '完成调查工作任务（计划日期）', en: 'Finish the task (day of the plan)' },
  actor: 'assignee',
  actorIn: 'task.due',
  per: { fact: 'task.due' },
  start: 'task.due',
  startTitle: { zh: '工作计划限定的完成日期', en: 'the day of the plan' },
  stop: ['task.finished'],
  ladder: [
    remindBefore(1, ['assignee'], {
      zh: '距工作计划限定的完成日期还有 1 个工作日',
      en: '1 working day left until the day that the plan gives the task',
    }),
    onTheDay(['assignee'], { zh: '今日为工作计划限定的完成日期', en: 'The plan gives the task this day' }),
    expire(['assignee', 'team-leader'], {
      zh: '工作任务已过计划的完成日期，尚未登记完成情况',
      en: 'The day that the plan gave the task has passed, and nothing is recorded of it',
    }),
  ],
};

/** The reply of an organ that was asked about the draft, by the day of the letter. Its silence is no consent and not our lateness. */
export const draftReply: ClockRule = {
  ...given,
  id: 'house-draft-reply',
  title: { zh: '反馈报告稿意见（来函限定日期）', en: 'Reply about the draft (day of the letter)' },
  actor: 'addressee',
  actorIn: 'draft.reply-due',
  side: 'other',
  per: { fact: 'draft.reply-due' },
  start: 'draft.reply-due',
  startTitle: { zh: '征求意见限定的反馈日期', en: 'the last day for the reply' },
  stop: ['draft.commented', 'report.submitted', 'investigation.ended'],
  undone: [
    {
      by: 'draft.circulated',
      title: { zh: '再次征求意见', en: 'Asked again about a newer draft' },
      facts: ['draft.commented'],
      basis: article25.source,
    },
    ...submissionUndone,
  ],
  ladder: [
    remindBefore(1, ['addressee', 'handler'], {
      zh: '距征求意见限定的反馈日期还有 1 个工作日，尚未收到反馈',
      en: '1 working day left for the reply about the draft; none has come',
    }),
    onTheDay(['addressee', 'handler'], {
      zh: '今日为征求意见限定的反馈日期，尚未收到反馈',
      en: 'The reply about the draft is due today; none has come',
    }),
    expire(['addressee', 'handler', 'team-leader'], {
      zh: '征求意见的反馈日期已过，对方未复；逾期未反馈的不视为同意，请催办',
      en: 'The day for the reply has passed without one: silence is no consent, so ask for it',
    }),
  ],
};
