import type { NoticePapersRule } from '@app/domain';
import type { Article } from '../../articles/article';

export const guangxiPublication: Article = {
  source: { law: '广西壮族自治区《较大生产安全事故查处挂牌督办实施办法》', article: '（条次未见）', confidence: 'P' },
  quote: null,
};

/** What is asked of the notices of its own offices over larger accidents; of a text of which only the year was seen from its first day. */
export const noticePapersInGuangxi: readonly NoticePapersRule[] = [
  {
    id: 'SV-16',
    place: '450000',
    levels: ['larger'],
    kinds: ['listed'],
    asks: ['publication'],
    from: '2011-01-01',
    basis: guangxiPublication.source,
  },
];
