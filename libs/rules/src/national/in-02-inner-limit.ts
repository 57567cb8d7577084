import type { ClockRule, LimitCase, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindBefore } from '../ladder';
import { naturalDays, wholeDays } from './counting';
import { investigationLimit } from './in-01-investigation-limit';
import { investigationRules115, investigationRules115From } from './sources';
import { byDecree493 } from './special/regimes';
import { submissionUndone } from './undone';
import { becameKnown } from './became-known';

export const innerArticle: Article = { source: investigationRules115('关于调查期限的规定', 'R'), quote: null };

const team: readonly Post[] = ['handler', 'team-leader'];

const ladder: readonly RungRule[] = [
  remindBefore(5, team, {
    zh: '距部门规定的事故调查期限还有 5 个工作日；确需延期的，请尽快报请批准',
    en: "5 working days left of the department's limit for the investigation; if an extension is needed, ask for it now",
  }),
  remindBefore(1, [...team, 'department-head'], {
    zh: '距部门规定的事故调查期限还有 1 个工作日',
    en: "1 working day left of the department's limit for the investigation",
  }),
  expire([...team, 'department-head'], {
    zh: '部门规定的事故调查期限已届满（超部门时限）',
    en: "The department's limit for the investigation has passed",
  }),
];

const extraordinary = { fact: 'level.determined', in: ['extraordinary'] };
const limit: readonly LimitCase[] = [
  {
    when: { fact: 'level.determined', in: ['extraordinary', 'major'] },
    limit: { days: 60 },
    why: { zh: '等级认定为重大或者特别重大', en: 'the level was determined as major or extraordinary' },
  },
  { limit: { days: 30 }, why: { zh: '等级未认定为重大以上', en: 'the level was not determined as major or above' } },
];

/**
 * The departmental limit inside IN-01, fed by the same facts, each with its own bound: 30 + 30 days, 重大 60 + 30, 特别重大 as
 * in 493. A new level counts again from the accident (counting 4.6.5); while none is determined the shorter limit is shown. Its
 * passing is amber only: nothing is refused because of it. It is a rule about the regulation: the limits of the special laws have none inside.
 */
export const innerLimit: ClockRule = {
  id: 'IN-02',
  title: { zh: '提交事故调查报告（部门时限）', en: "Submit the investigation report (department's limit)" },
  basis: [innerArticle.source],
  actor: 'investigation-team',
  layer: 'inner',
  when: byDecree493,
  inForce: { from: investigationRules115From, chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit,
  roll: 'none',
  undone: submissionUndone,
  extension: {
    granted: 'extension.granted',
    revoked: 'extension.revoked',
    max: [{ when: extraordinary, limit: { days: 60 } }, { limit: { days: 30 } }],
    basis: investigationRules115('关于调查期限的规定', 'R'),
  },
  suspensions: investigationLimit.suspensions,
  ladder,
  settings: [
    naturalDays,
    wholeDays,
    {
      name: 'investigation.innerFrom',
      value: investigationRules115From,
      note: {
        zh: '部门规定的原文未见，仅知其 2013 年印发、2013 年 12 月 3 日见诸报道，是否仍有效待核；此前的事故不适用',
        en: 'The text was not seen: it is of 2013 and was reported on 3 December 2013, and whether it is still in force is unverified; accidents before that day have no such limit',
      },
    },
  ],
};
