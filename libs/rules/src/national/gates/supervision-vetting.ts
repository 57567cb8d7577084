import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { supervisionMeasures } from '../sources';

export const measuresArticle8: Article = { source: supervisionMeasures('第八条', 'P'), quote: null };

/** In a supervised case the report is approved only after the supervisor has examined and agreed to it (SV-08). */
export const supervisionVetting: GateRule = {
  id: 'supervision-vetting',
  title: {
    zh: '挂牌督办：事故调查报告须经督办单位审核同意后方可批复',
    en: 'Supervised case: the supervisor must agree before the report is approved',
  },
  blocks: { procedure: 'investigation', command: 'approve' },
  role: 'supervising-office',
  basis: measuresArticle8.source,
};
