import type { LevelThresholds } from '@app/domain';
import type { Article } from '../../articles/article';
import { deaths, directLossWan, seriousInjuries } from './bands';
import { specialEquipmentRegulation } from './sources';

export const equipmentArticles61To64: Article = { source: specialEquipmentRegulation('第六十一条至第六十四条'), quote: null };

// Only here has the lowest level a lower bound of loss: 1万元 (article 64).
const loss = directLossWan.map((band) => (band.level === 'ordinary' ? { ...band, from: 1 } : band));

export const specialEquipment: LevelThresholds = {
  id: 'SP-03',
  title: { zh: '特种设备事故等级', en: 'Levels of special-equipment accidents' },
  fields: ['special-equipment'],
  inForce: { from: '2009-05-01' },
  basis: equipmentArticles61To64.source,
  bounds: specialEquipmentRegulation('第七十一条'),
  // The articles list alternatives without an order; that the highest one met decides is how 特别重大 to 一般 exclude each other.
  highest: { ...equipmentArticles61To64.source, confidence: 'I' },
  bands: { deaths, seriousInjuries, directLossWan: loss },
  otherGrounds: [
    { zh: '锅炉、压力容器、压力管道爆炸：较大以上', en: 'Explosion of a boiler, pressure vessel or pressure pipe: larger or more' },
    { zh: '有毒介质泄漏造成人员转移：按转移人数', en: 'People moved because of a toxic leak: by their number' },
    { zh: '起重机械整体倾覆：较大', en: 'A crane overturned as a whole: larger' },
    { zh: '起重机械主要受力结构件折断或者起升机构坠落：一般', en: 'A main load-bearing part of a crane broke or its hoist fell: ordinary' },
    { zh: '客运索道、大型游乐设施、电梯滞留人员：按人数和时间', en: 'People stranded in ropeways, rides or lifts: by number and hours' },
  ],
};
