import type { SupervisingRule } from '@app/domain';
import { notBefore2015 } from '../first-day-unknown';
import { zhangzhouClause7 } from './vetting-steps';

/** T-22: the original contradicts itself and does not say who supervises, so its words stand beside the reading that is followed. */
export const zhangzhouTriggers: readonly SupervisingRule[] = [
  {
    id: 'T-22',
    place: '350600',
    levels: ['ordinary', 'larger', 'major'],
    deaths: [
      { fields: ['general', 'coal-mine', 'other-mine', 'special-equipment'], least: 1, most: 29 },
      { fields: ['road-traffic'], least: 2, most: 2 },
    ],
    supervisor: 'next-higher',
    mode: 'all',
    which: {
      zh: '本市规定“工矿商贸一起死亡1-2人以上事故、道路交通生产经营性一起死亡2人的事故”挂牌督办（“1-2人以上”前后矛盾，按1人以上办理；督办单位未写明，按上一级安委会办理，待核）',
      en: 'the city supervises "accidents in industry, mining and trade with 1-2 dead or more, and production-related road accidents with 2 dead" (the first contradicts itself and is read as one or more; who supervises is not said: the next higher commission is asked, to be checked)',
    },
    from: notBefore2015,
    basis: zhangzhouClause7.source,
  },
];
