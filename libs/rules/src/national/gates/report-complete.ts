import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';

export const article30: Article = { source: regulation493('第三十条'), quote: null };

/** Six parts, the evaluation of the rescue (应急条例 art 27), evidence attached, every member's signature or recorded dissent (IN-05, JU-15). */
export const reportComplete: GateRule = {
  id: 'report-complete',
  title: {
    zh: '事故调查报告内容完备、附具证据材料，并经调查组成员签名',
    en: 'The report is complete, with its evidence attached, and every member has signed it',
  },
  blocks: { procedure: 'investigation', command: 'submit-report' },
  role: 'investigation-team',
  basis: article30.source,
};
