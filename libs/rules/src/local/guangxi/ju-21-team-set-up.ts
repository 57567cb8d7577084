import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../../articles/article';
import { expire } from '../../ladder';
import { naturalDays } from '../../national/counting';
import { firstAssessmentSuffices, knownLevelIn } from '../../national/known-level';
import { becameKnown } from '../../national/became-known';

export const guangxiArticle4: Article = {
  source: { law: '广西壮族自治区《较大生产安全事故查处挂牌督办实施办法》', article: '第四条第一项', confidence: 'P' },
  quote: null,
};

const told: readonly Post[] = ['department-head', 'safety-office-head'];

// The reminders before are those of the house, which stand in every place (house-team-set-up).
const ladder: readonly RungRule[] = [
  expire(told, { zh: '成立事故调查组的期限已届满', en: 'The time for forming the investigation team has ended' }),
  {
    name: '+1d',
    at: { afterDays: 1 },
    to: ['safety-office-head'],
    action: 'draft',
    text: {
      zh: '逾期未成立事故调查组，已拟挂牌督办的请示，请审阅',
      en: 'No investigation team was formed in time: a request to supervise the case is drafted for review',
    },
  },
];

/**
 * Guangxi: a city that has not formed the team within 5 days may be supervised. No national number exists, so this is a place's profile. The proposal to
 * supervise goes by what the accident is should nobody missing or trapped be found alive, whatever level was determined (LV-10).
 */
export const teamSetUpInGuangxi: ClockRule = {
  id: 'JU-21',
  title: { zh: '成立事故调查组', en: 'Form the investigation team' },
  basis: [guangxiArticle4.source],
  actor: 'investigating-government',
  when: { any: [knownLevelIn(['larger']), { fact: 'level.possible', in: ['larger'] }] },
  inForce: { from: '2011-01-01', chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['team.formed', 'investigation.ended', 'conclusion.negative'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 5 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [
    naturalDays,
    firstAssessmentSuffices,
    {
      name: 'team.guangxiFrom',
      value: '2011-01-01',
      note: {
        zh: '该办法的印发日期未见，其所依据的国发〔2010〕23号和安委〔2010〕6号为 2010 年文件：暂按 2011 年起适用，待核',
        en: 'The day of these measures was not seen; they rest on two documents of 2010: taken as in force from 2011, unverified',
      },
    },
  ],
};
