import type { NoticePapersRule } from '@app/domain';
import type { Article } from '../../articles/article';

export const fujianMeasures: Article = {
  source: { law: '福建省《较大生产安全事故查处挂牌督办办法》（闽安委〔2019〕3号）', article: '（条次未见）', confidence: 'P' },
  quote: null,
};

/** What is asked of the notices of its own offices over larger accidents; of a text of which only the year was seen from its first day. */
export const noticePapersInFujian: readonly NoticePapersRule[] = [
  // Copied to the main leader and the team of the supervised place (SV-25); approval by leaders was not seen.
  {
    id: 'SV-25',
    place: '350000',
    levels: ['larger'],
    kinds: ['listed'],
    asks: ['copies', 'publication'],
    from: '2019-01-01',
    basis: fujianMeasures.source,
  },
];
