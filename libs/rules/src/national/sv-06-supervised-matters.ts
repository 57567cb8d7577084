import type { ClockRule, Condition, Post, RungRule, Source, UndoRule } from '@app/clock';
import type { Level } from '@app/domain';
import type { Article } from '../articles/article';
import { after, expire, remindBefore } from '../ladder';
import { supervisingNotice, supervisionMeasures } from './sources';
import { pausedBySupervisor } from './sv-06-pause';

export const measuresArticle6: Article = { source: supervisionMeasures('第六条', 'R'), quote: null };

const supervised: readonly Post[] = ['supervised-contact'];

const ladder: readonly RungRule[] = [
  remindBefore(15, supervised, { zh: '距督办事项办理期限还有 15 个工作日', en: '15 working days left to complete the supervised matters' }),
  remindBefore(7, supervised, { zh: '距督办事项办理期限还有 7 个工作日', en: '7 working days left to complete the supervised matters' }),
  remindBefore(3, supervised, { zh: '距督办事项办理期限还有 3 个工作日', en: '3 working days left to complete the supervised matters' }),
  expire([...supervised, 'supervisor'], { zh: '督办事项办理期限已届满', en: 'The period for the supervised matters has ended' }),
  after(1, 'escalate', ['supervisor'], { zh: '督办事项逾期，请电话催办', en: 'The supervised matters are overdue: urge by telephone' }),
  after(5, 'draft', ['supervisor'], {
    zh: '督办事项逾期，已拟督办函，请审阅',
    en: 'The supervised matters are overdue: a letter of urging is drafted for review',
  }),
  after(15, 'draft', ['supervisor'], {
    zh: '督办事项逾期，已拟通报、约谈的函，请审阅',
    en: 'The supervised matters are overdue: a letter of criticism or interview is drafted for review',
  }),
];

const running: Pick<ClockRule, 'id' | 'title' | 'actor' | 'stop' | 'settledBy' | 'roll' | 'ladder' | 'settings'> = {
  id: 'SV-06',
  title: { zh: '完成挂牌督办事项', en: 'Complete the supervised matters' },
  actor: 'supervised-government',
  // Where a supervision ends by itself nobody reports the matters as complete any more.
  stop: ['supervision.matters-complete', 'supervision.released'],
  settledBy: 'first-act',
  roll: 'none',
  ladder,
  settings: [
    {
      name: 'supervision.dayKind',
      value: 'natural',
      note: {
        zh: '督办期限按自然日计算；调查期限的延长和鉴定时间均不影响督办期限，只由督办单位延长或者暂停',
        en: 'Natural days; neither an extension of the investigation nor an appraisal moves this limit, only its supervisor extends or pauses it',
      },
    },
  ],
};

function undoneOf(start: string, basis: Source): readonly UndoRule[] {
  return [
    {
      by: 'supervision.withdrawn',
      title: { zh: '督办通知已撤回', en: 'The notice was withdrawn' },
      facts: [start],
      basis,
    },
    {
      by: 'supervision.reopened',
      title: {
        zh: '案件重新调查，督办事项未完成',
        en: 'The case is open again: the matters are not complete',
      },
      facts: ['supervision.matters-complete', 'supervision.released'],
      basis,
    },
    {
      by: 'supervision.release-revoked',
      title: { zh: '解除已撤销，继续督办', en: 'The release was taken back, the supervision goes on' },
      facts: ['supervision.matters-complete', 'supervision.released'],
      basis,
    },
  ];
}

const stated: Condition = { known: 'supervision.due' };

/** A limit that the notice states holds as it stands there, for whatever level (SV-29). */
export const mattersAsStated: ClockRule = {
  ...running,
  basis: [supervisingNotice('（条次未见）')],
  when: stated,
  start: 'supervision.due',
  startTitle: { zh: '督办通知载明的办理期限', en: 'the day that the notice states' },
  limit: [{ limit: { daysBefore: 0 } }],
  suspensions: [pausedBySupervisor(supervisingNotice('（条次未见）'))],
  undone: undoneOf('supervision.due', supervisingNotice('（条次未见）')),
};

/** Under a silent notice: sixty days from its receipt where the rule of that text binds over that level. */
export function silentMatters(basis: Source, levels: readonly Level[]): ClockRule {
  return {
    ...running,
    basis: [basis],
    when: { all: [{ not: stated }, { fact: 'supervision.level', in: levels }] },
    start: 'supervision.notice-received',
    startTitle: { zh: '收到督办通知之日', en: 'receipt of the supervision notice' },
    limit: [{ limit: { days: 60 } }],
    suspensions: [pausedBySupervisor(basis)],
    undone: undoneOf('supervision.notice-received', basis),
  };
}

/** Over a major accident within 60 days of receiving the notice. The number is reported by the press and by provincial copies of art 6. */
export const supervisedMatters: ClockRule = silentMatters(measuresArticle6.source, ['major']);
