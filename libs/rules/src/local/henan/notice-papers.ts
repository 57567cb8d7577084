import type { NoticePapersRule } from '@app/domain';
import type { Article } from '../../articles/article';

export const henanArticle9: Article = {
  source: { law: '河南省《较大事故查处挂牌督办办法》', article: '第九条', confidence: 'P' },
  quote: null,
};

/** What is asked of the notices of its own offices over larger accidents; of a text of which only the year was seen from its first day. */
export const noticePapersInHenan: readonly NoticePapersRule[] = [
  {
    id: 'SV-17',
    place: '410000',
    levels: ['larger'],
    kinds: ['listed'],
    asks: ['publication'],
    from: '2010-01-01',
    basis: henanArticle9.source,
  },
];
