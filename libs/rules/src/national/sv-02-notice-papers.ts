import type { NoticePapersRule } from '@app/domain';
import type { Article } from '../articles/article';
import { supervisionMeasures } from './sources';

export const measuresArticle3: Article = { source: supervisionMeasures('第三条', 'P'), quote: null };

/**
 * The office proposes, the leaders of the commission approve, and the supervision is published (SV-02, SV-03). The measures bind over 重大 alone; of
 * their day only the year of the number was seen, so they are taken as in force from its first day.
 */
export const noticePapersOfCountry: NoticePapersRule = {
  id: 'SV-02',
  place: '000000',
  levels: ['major'],
  kinds: ['listed'],
  asks: ['approval', 'publication'],
  from: '2010-01-01',
  basis: measuresArticle3.source,
};
