import type { ClockRule, RungRule } from '@app/clock';
import { expire, remindDaysBefore } from '../ladder';
import { naturalDays } from './counting';
import { investigationRules115, regulation493 } from './sources';

const ladder: readonly RungRule[] = [
  remindDaysBefore(3, ['handler'], {
    zh: '距伤亡人数变化补报期限还有 3 日，请核对伤亡和失踪人员',
    en: '3 days left in which a change of casualties must be reported: check the dead, the injured and the missing',
  }),
  expire(['handler', 'department-head'], {
    zh: '伤亡人数变化补报期限已届满，失踪人员按死亡人员统计，请确认并重新研判事故等级',
    en: 'The time in which casualties count has ended: the missing count as dead; confirm, and assess the level again',
  }),
];

/**
 * Changes of casualties are reported, and count for the level, within 30 days of the accident, road traffic and fire 7
 * (arts 13, 20); from day 31 (8), 00:00, the missing count as dead (LV-04), which is the instant of this end. A window:
 * nobody is late when it closes.
 */
export const casualtyWindow: ClockRule = {
  id: 'RP-11',
  title: { zh: '伤亡人数变化补报期', en: 'Window for changes of casualties' },
  basis: [regulation493('第十三条、第二十条'), investigationRules115('第三条', 'P')],
  actor: 'investigating-department',
  inForce: { from: '2007-06-01', chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  stop: [],
  limit: [{ when: { fact: 'class.determined', in: ['road-traffic', 'fire'] }, limit: { days: 7 } }, { limit: { days: 30 } }],
  onExpiry: 'lost',
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [naturalDays],
};
