import type { ClockRule, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire } from '../ladder';
import { naturalDays } from './counting';
import { investigationRules115, regulation493 } from './sources';
import { becameKnown } from './became-known';

export const article13: Article = {
  source: regulation493('第十三条第二款'),
  quote: [
    '自事故发生之日起30日内，事故造成的伤亡人数发生变化的，应当及时补报。道路交通事故、火灾事故自发生之日起7日内，事故造成的伤亡人数发生变化的，应当及时补报。',
  ],
};

const ladder: readonly RungRule[] = [
  expire(['handler', 'department-head'], {
    zh: '伤亡人数变化补报期已届满；仍有人员失踪的，按死亡人员统计，请确认并重新研判事故等级',
    en: 'The period for changes of casualties has ended; persons still missing are counted as dead: confirm this, and assess the level again',
  }),
];

/**
 * Changes of casualties are reported, and count for the level, within 30 days of the accident, road traffic and fire 7
 * (arts 13, 20); from day 31 (8), 00:00, the missing count as dead (LV-04), which is the instant of this end. A window:
 * nobody is late when it closes, and nothing is due before.
 */
export const casualtyWindow: ClockRule = {
  id: 'RP-11',
  title: { zh: '伤亡人数变化补报期', en: 'Period for changes of casualties' },
  basis: [regulation493('第十三条、第二十条'), investigationRules115('第三条', 'P')],
  actor: 'investigating-department',
  inForce: { from: '2007-06-01', chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: [],
  limit: [
    {
      when: { fact: 'class.determined', in: ['road-traffic', 'fire'] },
      limit: { days: 7 },
      why: { zh: '类别认定为道路交通事故或者火灾', en: 'the accident was classified as road traffic or fire' },
    },
    { limit: { days: 30 }, why: { zh: '类别未认定为道路交通事故、火灾', en: 'the accident was not classified as road traffic or fire' } },
  ],
  onExpiry: 'lost',
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [naturalDays],
};
