import type { LevelThresholds } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';
import { rules115Article3 } from './casualty-rules';
import { deaths, directLossWan, seriousInjuries } from './bands';

export const article3First: Article = { source: regulation493('第三条第一款'), quote: null };
export const article3: Article = {
  source: regulation493('第三条第三款'),
  quote: ['本条第一款所称的“以上”包括本数，所称的“以下”不包括本数。'],
};

/** The general scale. A supplementary lower bound of 一般 (LV-09) has been drafted for mines only and is not in force. */
export const decree493: LevelThresholds = {
  id: 'LV-01',
  title: { zh: '生产安全事故等级', en: 'Levels of work-safety accidents' },
  fields: ['general', 'road-traffic', 'fire', 'coal-mine', 'other-mine', 'fishing-vessel', 'power-equipment'],
  inForce: { from: '2007-06-01' },
  basis: article3First.source,
  bounds: article3.source,
  highest: rules115Article3.source,
  bands: { deaths, seriousInjuries, directLossWan },
  otherGrounds: [],
};
