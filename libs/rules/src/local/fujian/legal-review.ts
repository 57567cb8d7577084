import type { VettingStep } from '@app/domain';
import type { Article } from '../../articles/article';

export const fujianClause4: Article = {
  source: { law: '闽司〔2021〕191号', article: '二（二）4', confidence: 'S' },
  quote: [
    '根据工作部署,做好重大生产安全事故调查报告的法制审核,重点对涉及行政执法主体资格、执法依据适用以及事故调查的合法性进行审核,并就行政复议、诉讼等方面做出法律风险提示',
  ],
};

/** The justice department of the investigating government reviews the report of a major accident, with a note on the risks of review and suit (S7). */
export const fujianLegalReview: VettingStep = {
  id: 'legal-review',
  title: { zh: '司法行政部门法制审核重大事故调查报告', en: 'The justice department reviews the report of a major accident' },
  role: 'justice-department',
  level: 'own',
  body: { kind: 'justice' },
  after: null,
  place: '350000',
  inForce: { from: '2021-12-17' },
  when: { fact: 'level.determined', in: ['major'] },
  basis: fujianClause4.source,
};
