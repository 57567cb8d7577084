import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore, remindDaysBefore, thenMonthly } from '../ladder';
import { article86Third } from './ev-02-evaluation';
import { endedWithApproval } from './fallen-approval';
import { regulation493 } from './sources';

export const article33: Article = { source: regulation493('第三十三条'), quote: null };

const given = {
  layer: 'house',
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  suspensions: [],
} as const;

/** A measure or proposal of the approved report, by the day that it was given; judged to be carried out it is done on the day of its report. */
export const itemDue: ClockRule = {
  ...given,
  id: 'house-item',
  title: { zh: '落实整改事项', en: 'Carry out an item' },
  basis: [article33.source],
  actor: 'addressee',
  actorIn: 'rectification-item.due',
  per: { fact: 'rectification-item.due' },
  start: 'rectification-item.due',
  startTitle: { zh: '整改事项的完成期限', en: 'the last day of the item' },
  stop: ['rectification-item.settled'],
  undone: [
    endedWithApproval('rectification-item.due', 'rectification-item.settled'),
    {
      by: 'rectification-item.reopened',
      title: { zh: '评估认定未落实', en: 'The evaluation found it not carried out' },
      facts: ['rectification-item.settled'],
      basis: article86Third.source,
    },
  ],
  ladder: [
    remindDaysBefore(30, ['addressee'], { zh: '距整改事项完成期限还有 30 日', en: '30 days left for the item' }),
    remindBefore(10, ['addressee'], { zh: '距整改事项完成期限还有 10 个工作日', en: '10 working days left for the item' }),
    remindBefore(3, ['addressee', 'handler'], { zh: '距整改事项完成期限还有 3 个工作日', en: '3 working days left for the item' }),
    expire(['addressee', 'handler'], {
      zh: '整改事项完成期限已届满，尚未落实',
      en: 'The last day of the item has passed, and it is not carried out',
    }),
    thenMonthly(
      after(1, 'escalate', ['safety-office-head'], {
        zh: '列入逾期未落实事项月度清单',
        en: 'On the monthly list of items that are not carried out',
      }),
    ),
  ],
  settings: [
    {
      name: 'house.item-days',
      value: 'remind',
      note: {
        zh: '内部规则：期限以批复的调查报告和后续决定为准，届前 30 日、10 个和 3 个工作日提醒责任单位，逾期显示黄色，按月列入清单',
        en: 'Internal rule: the day is that of the approved report or a later decision; the addressee is reminded 30 days, 10 and 3 working days before, and once it has passed the item is amber and listed monthly',
      },
    },
  ],
};

/** A follow-up evaluation, by the day that was ordered. */
export const followUpEvaluation: ClockRule = {
  ...given,
  id: 'house-follow-up-evaluation',
  title: { zh: '完成跟踪评估（限定日期）', en: 'Finish the follow-up evaluation (ordered day)' },
  basis: [article86Third.source],
  actor: 'handler',
  per: { fact: 'follow-up-evaluation.due' },
  start: 'follow-up-evaluation.due',
  startTitle: { zh: '限定的跟踪评估日期', en: 'the ordered last day' },
  stop: ['follow-up-evaluation.done'],
  undone: [endedWithApproval('follow-up-evaluation.due')],
  ladder: [
    remindBefore(10, ['handler'], { zh: '距跟踪评估限定日期还有 10 个工作日', en: '10 working days left for the follow-up evaluation' }),
    expire(['handler', 'department-head'], { zh: '跟踪评估的限定日期已过', en: 'The ordered day of the follow-up evaluation has passed' }),
  ],
  settings: [
    {
      name: 'house.follow-up-evaluation',
      value: 'remind',
      note: {
        zh: '内部规则：跟踪评估的日期由决定的机关确定，届前提醒，逾期显示黄色',
        en: 'Internal rule: whoever orders the follow-up sets its day; there is a reminder before it, and amber once it has passed',
      },
    },
  ],
};

/** What a place attaches to an approval without a number of days: a reminder after thirty. */
export const followUpTask: ClockRule = {
  ...given,
  id: 'house-follow-up',
  title: { zh: '办理批复后事项（内部期限）', en: 'Do what follows the approval (internal limit)' },
  basis: [article33.source],
  actor: 'handler',
  limit: [{ limit: { days: 30 } }],
  per: { fact: 'follow-up.owed' },
  start: 'follow-up.owed',
  startTitle: { zh: '批复之日', en: 'the approval' },
  stop: ['follow-up.settled'],
  settledBy: 'first-act',
  ladder: [
    remindDaysBefore(10, ['handler'], { zh: '请办理批复后应当办理的事项', en: 'What follows the approval is to be done' }),
    expire(['handler', 'safety-office-head'], {
      zh: '批复已满 30 日，批复后事项尚未办理',
      en: 'Thirty days after the approval what follows it is not done',
    }),
  ],
  settings: [
    {
      name: 'house.follow-up-days',
      value: '30',
      note: {
        zh: '内部规则：地方规定通报、警示教育等事项及时办理，未规定日数，按三十日提醒',
        en: 'Internal rule: places ask for notices and warning meetings promptly and set no number; there is a reminder after thirty days',
      },
    },
  ],
};
