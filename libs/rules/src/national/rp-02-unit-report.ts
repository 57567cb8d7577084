import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { atStart, expire, halfTime, remindMinutesBefore } from '../ladder';
import { exactHours } from './counting';
import { regulation493 } from './sources';

export const article9: Article = { source: regulation493('第九条'), quote: null };

const duty: readonly Post[] = ['duty-officer', 'duty-leader'];

const ladder: readonly RungRule[] = [
  atStart(duty, {
    zh: '事故发生单位负责人已接到事故报告，应于 1 小时内上报',
    en: 'The head of the unit knows of the accident and has 1 hour to report it',
  }),
  halfTime(duty, { zh: '事故发生单位上报期限已过半', en: 'Half of the time for the report of the unit has passed' }),
  remindMinutesBefore(15, duty, { zh: '距事故发生单位上报期限还有 15 分钟', en: '15 minutes left for the report of the unit' }),
  // Whether it is 迟报 is a person's finding; the passing of the hour only asks for one.
  expire(['department-head'], {
    zh: '事故发生单位上报期限已届满，请核实是否迟报',
    en: 'The time for the report of the unit has ended: find out whether the report is late',
  }),
];

/** The head of the unit reports within one hour of being told (art 9), not of the accident. */
export const unitReport: ClockRule = {
  id: 'RP-02',
  title: { zh: '事故发生单位报告事故', en: 'The unit reports the accident' },
  basis: [article9.source],
  actor: 'accident-unit',
  // Nobody waits for it before that is known: such a clock is not even shown.
  when: { known: 'unit.informed' },
  inForce: { from: '2007-06-01', chosenBy: 'unit.informed' },
  start: 'unit.informed',
  startTitle: { zh: '单位负责人接到报告', en: 'the head of the unit being told' },
  stop: ['unit.reported'],
  limit: [{ limit: { hours: 1 } }],
  side: 'other',
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [exactHours],
};
