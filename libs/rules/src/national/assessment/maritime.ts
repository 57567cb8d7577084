import type { LevelThresholds } from '@app/domain';
import type { Article } from '../../articles/article';
import { deaths, seriousInjuries } from './bands';
import { maritimeLaw } from './sources';

export const maritimeArticle81: Article = { source: maritimeLaw('第八十一条'), quote: null };

/** Persons by the general scale; the scale of loss is for the ministry to fix and was not seen, so loss decides nothing here. */
export const maritime: LevelThresholds = {
  id: 'SP-04',
  title: { zh: '海上交通事故等级', en: 'Levels of accidents at sea' },
  fields: ['maritime'],
  inForce: { from: '2021-09-01' },
  basis: maritimeArticle81.source,
  bounds: { ...maritimeArticle81.source, confidence: 'I' },
  highest: { ...maritimeArticle81.source, confidence: 'I' },
  bands: { deaths, seriousInjuries, directLossWan: null },
  otherGrounds: [],
};
