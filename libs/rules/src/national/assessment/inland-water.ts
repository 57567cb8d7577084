import type { LevelThresholds } from '@app/domain';
import type { Article } from '../../articles/article';
import { deaths, directLossWan, seriousInjuries } from './bands';
import { waterStatistics } from './sources';

export const waterArticle6: Article = { source: waterStatistics('第六条'), quote: null };

/**
 * Accidents of traffic on inland waters. The measure of statistics repeats the general scale, and counts the missing among the dead (LV-11);
 * accidents at sea wait for the scale of their own that the Act announces.
 */
export const inlandWater: LevelThresholds = {
  id: 'LV-11',
  title: { zh: '内河交通事故等级', en: 'Levels of accidents on inland waters' },
  fields: ['inland-water'],
  inForce: { from: '2015-01-01' },
  basis: waterArticle6.source,
  bounds: { ...waterArticle6.source, confidence: 'I' },
  highest: waterArticle6.source,
  bands: { deaths, seriousInjuries, directLossWan },
  otherGrounds: [{ zh: '船舶溢油：按溢油数量', en: 'Oil spilt by a ship: by its quantity' }],
};
