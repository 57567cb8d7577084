import type { LevelThresholds } from '@app/domain';
import { investigationRules115, regulation493 } from '../sources';
import { deaths, directLossWan, seriousInjuries } from './bands';

/** The general scale. A supplementary lower bound of 一般 (LV-09) has been drafted for mines only and is not in force. */
export const decree493: LevelThresholds = {
  id: 'LV-01',
  title: { zh: '生产安全事故等级', en: 'Levels of work-safety accidents' },
  fields: ['general', 'road-traffic', 'fire', 'coal-mine', 'power-equipment'],
  inForce: { from: '2007-06-01' },
  basis: regulation493('第三条第一款'),
  bounds: regulation493('第三条第三款'),
  highest: investigationRules115('第三条', 'P'),
  bands: { deaths, seriousInjuries, directLossWan },
  otherGrounds: [],
};
