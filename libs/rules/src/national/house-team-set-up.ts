import type { ClockRule, Post, RungRule } from '@app/clock';
import { expire, remindAfterStart } from '../ladder';
import { naturalDays } from './counting';
import { article22 } from './gates/procuratorate-invited';
import { becameKnown } from './became-known';

const told: readonly Post[] = ['department-head', 'safety-office-head'];

const ladder: readonly RungRule[] = [
  remindAfterStart(1, told, {
    zh: '事故发生已 1 日，尚未成立事故调查组',
    en: 'No investigation team has been formed 1 day after the accident',
  }),
  remindAfterStart(3, told, {
    zh: '事故发生已 3 日，尚未成立事故调查组',
    en: 'No investigation team has been formed 3 days after the accident',
  }),
  expire(told, { zh: '事故发生已 5 日，仍未成立事故调查组', en: 'Still no investigation team has been formed 5 days after the accident' }),
];

/** No national number exists for forming the team (JU-21): the house asks after one, three and five days (4.5). */
export const teamSetUp: ClockRule = {
  id: 'house-team-set-up',
  title: { zh: '成立事故调查组（内部期限）', en: 'Form the investigation team (internal limit)' },
  basis: [article22.source],
  actor: 'investigating-government',
  layer: 'house',
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['team.formed', 'investigation.ended', 'conclusion.negative'],
  // A government that takes the case over forms a team of its own; the first one was in time or was not.
  settledBy: 'first-act',
  limit: [{ limit: { days: 5 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [
    naturalDays,
    {
      name: 'house.team-set-up-days',
      value: '5',
      note: {
        zh: '内部规则：法律未规定成立事故调查组的期限，事故发生后第 1、3、5 日各提醒一次',
        en: 'Internal rule: the law sets no limit for forming the team; there are reminders 1, 3 and 5 days after the accident',
      },
    },
  ],
};
