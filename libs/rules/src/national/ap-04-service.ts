import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindDaysBefore } from '../ladder';
import { naturalDays } from './counting';
import { fallenFor } from './undone';

export const serviceNotice: Article = {
  source: { law: '关于规范事故调查报告批复的通知（转引自地方安全监管部门，原文待核）', article: '关于批复送达的规定', confidence: 'R' },
  quote: null,
};

const told: readonly Post[] = ['handler', 'department-head'];

const ladder: readonly RungRule[] = [
  remindDaysBefore(5, ['handler'], { zh: '距批复送达期限还有 5 日', en: '5 days left to serve the approval' }),
  remindDaysBefore(1, told, { zh: '距批复送达期限还有 1 日', en: '1 day left to serve the approval' }),
  expire(told, {
    zh: '批复送达期限已届满；未送达的，复议和诉讼期限不起算',
    en: 'The time for serving the approval has ended; no period for review or suit runs until it is served',
  }),
];

/** The lead department sends the approval to each responsible unit and person within 15 days of receiving it. */
export const approvalService: ClockRule = {
  id: 'AP-04',
  title: { zh: '送达批复', en: 'Serve the approval' },
  basis: [serviceNotice.source],
  actor: 'lead-department',
  per: { fact: 'approval.received' },
  inForce: { from: '2014-01-01', chosenBy: 'approval.received' },
  start: 'approval.received',
  startTitle: { zh: '牵头部门收到批复之日', en: 'receipt of the approval by the lead department' },
  stop: ['approval.served', 'approval.service-not-owed'],
  limit: [{ limit: { days: 15 } }],
  roll: 'none',
  undone: fallenFor('approval.received', 'approval.served', 'approval.service-not-owed'),
  suspensions: [],
  ladder,
  settings: [
    naturalDays,
    {
      name: 'approval.serviceFrom',
      value: '2014-01-01',
      note: {
        zh: '所据通知的发文机关、文号和施行日期未见，仅知 2013 至 2014 年间转引：暂按 2014 年起适用，待核',
        en: 'Issuer, number and day of force of the notice were not seen, only reports of 2013 to 2014: taken as in force from 2014, unverified',
      },
    },
  ],
};
