import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { supervisingNotice, supervisionMeasures } from '../sources';

export const measuresArticle8: Article = { source: supervisionMeasures('第八条', 'P'), quote: null };

/** The commission of the next higher government vets cases of every level (SV-26); the measures of 2010 bind over 重大 alone (SV-29). */
export const vettingBasis: Pick<GateRule, 'basis' | 'bases'> = {
  basis: supervisingNotice('（条次未见）'),
  bases: [{ when: { fact: 'level.determined', in: ['major'] }, basis: measuresArticle8.source }],
};

/** In a supervised case the report is approved only after the supervisor has examined and agreed to it (SV-08). */
export const supervisionVetting: GateRule = {
  id: 'supervision-vetting',
  title: {
    zh: '挂牌督办：事故调查报告须经督办单位审核同意后方可批复',
    en: 'Supervised case: the supervisor must agree before the report is approved',
  },
  blocks: { procedure: 'investigation', command: 'approve' },
  role: 'supervising-office',
  ...vettingBasis,
};
