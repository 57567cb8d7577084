import type { LevelThresholds } from '@app/domain';
import type { Article } from '../../articles/article';
import { deaths, directLossWan, seriousInjuries } from './bands';
import { railwayRegulation } from './sources';

export const railwayArticles8To12: Article = { source: railwayRegulation('第八条至第十二条'), quote: null };

export const railway: LevelThresholds = {
  id: 'SP-01',
  title: { zh: '铁路交通事故等级', en: 'Levels of railway accidents' },
  fields: ['railway'],
  inForce: { from: '2007-09-01' },
  basis: railwayArticles8To12.source,
  bounds: railwayRegulation('第十三条'),
  highest: { ...railwayArticles8To12.source, confidence: 'I' },
  bands: { deaths, seriousInjuries, directLossWan },
  otherGrounds: [
    { zh: '列车脱轨：按客货类别和辆数', en: 'Derailment: by kind of train and number of cars' },
    { zh: '中断铁路行车：按线路和时间', en: 'Interruption of traffic: by line and hours' },
  ],
};
