import type { SupervisingRule } from '@app/domain';
import type { Article } from '../articles/article';
import { supervisingNotice, supervisionMeasures } from './sources';

export const measuresArticle2: Article = {
  source: supervisionMeasures('第二条', 'P'),
  quote: null,
};

export const conferenceOf2026: Article = {
  source: { law: '应急管理部新闻发布会（2026年2月27日）', article: '关于事故挂牌督办范围的介绍', confidence: 'R' },
  quote: null,
};

/**
 * Who supervises which accidents nationally. That typical ones are the State Council’s is no number: a person proposes them (T-47). Of two texts only
 * the year was seen, and they are taken as in force from its first day.
 */
export const supervisingNationally: readonly SupervisingRule[] = [
  {
    id: 'SV-01',
    place: '000000',
    levels: ['major'],
    supervisor: 'national',
    mode: 'all',
    which: { zh: '重大事故由国务院安委会挂牌督办', en: 'major accidents are supervised by the State Council safety commission' },
    from: '2010-01-01',
    basis: measuresArticle2.source,
  },
  {
    id: 'SV-14',
    place: '000000',
    levels: ['larger'],
    supervisor: 'provincial',
    mode: 'all',
    which: { zh: '较大事故由省级安委会督办', en: 'larger accidents are supervised by the provincial safety commission' },
    from: '2026-02-27',
    basis: conferenceOf2026.source,
  },
  {
    id: 'SV-14',
    place: '000000',
    levels: ['ordinary'],
    supervisor: 'city',
    mode: 'all',
    which: { zh: '一般事故由市级安委会督办', en: 'ordinary accidents are supervised by the safety commission of the city' },
    from: '2026-02-27',
    basis: conferenceOf2026.source,
  },
  {
    id: 'SV-26',
    place: '000000',
    levels: ['ordinary', 'larger', 'major'],
    supervisor: 'next-higher',
    mode: 'all',
    which: {
      zh: '各级人民政府负责调查的事故由上一级安委会挂牌督办、审核把关',
      en: 'what a government investigates the safety commission of the next higher one supervises and vets',
    },
    from: '2015-01-01',
    basis: supervisingNotice('（条次未见）'),
  },
];
