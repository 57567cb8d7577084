import type { SupervisingTrigger } from '@app/domain';
import { zhangzhouClause7 } from './vetting-steps';

const { source: basis } = zhangzhouClause7;
const inForce = { from: '2015-04-02' };

/** T-22: the original contradicts itself, so its words stand beside the reading that is followed. */
export const zhangzhouTriggers: readonly SupervisingTrigger[] = [
  {
    id: 'zhangzhou-industry',
    title: { zh: '工矿商贸事故死亡一人以上', en: 'an accident in industry, mining or trade with one dead or more' },
    when: { deaths: { from: 1 }, fields: ['general', 'coal-mine', 'other-mine', 'special-equipment'] },
    supervisor: 'unnamed',
    mode: 'all',
    inForce,
    basis,
    note: {
      zh: '原文为“一起死亡1-2人以上事故”，前后矛盾，按一人以上办理；督办单位未写明，须核对',
      en: 'The original says "1-2 dead or more in one accident", which contradicts itself: read as one or more; who supervises is not said. To be checked',
    },
  },
  {
    id: 'zhangzhou-road',
    title: { zh: '生产经营性道路交通事故死亡二人', en: 'a production-related road accident with two dead' },
    when: { deaths: { from: 2, to: 2 }, fields: ['road-traffic'] },
    supervisor: 'unnamed',
    mode: 'all',
    inForce,
    basis,
    note: {
      zh: '原文为“道路交通生产经营性一起死亡2人的事故”；死亡三人以上的为较大事故，另依规定；督办单位未写明，须核对',
      en: 'The original speaks of two dead; three make it a larger accident, which other rules supervise; who supervises is not said. To be checked',
    },
  },
];
