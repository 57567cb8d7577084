import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';

export const formNotice: Article = {
  source: { law: '关于规范事故调查报告批复的通知（转引自地方安全监管部门，原文待核）', article: '关于批复形式的规定', confidence: 'R' },
  quote: null,
};

/** What is served is a formal document, copied to the members' organs, that states the remedies (AP-03). */
export const approvalForm: GateRule = {
  id: 'approval-form',
  title: { zh: '批复应为载明救济途径的正式公文', en: 'The approval is a formal document that states the remedies' },
  blocks: { procedure: 'investigation', command: 'serve-approval' },
  role: 'investigating-government',
  basis: formNotice.source,
};
