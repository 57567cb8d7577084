import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';

/** Known from reports about it; neither its number nor its words were seen. */
export const answerOf2023: Article = {
  source: { law: '主管部门2023年答复（转引，文号待核）', article: '关于瞒报线索未查清前不得作出否定结论的意见', confidence: 'R' },
  quote: null,
};

/** Neither "no production-safety accident" nor "no responsibility accident" is concluded while a concealment is alleged: verify first (AP-16). */
export const concealmentSettled: GateRule = {
  id: 'concealment-settled',
  title: {
    zh: '瞒报线索查实或者查否后方可认定不属于生产安全事故',
    en: 'Every allegation of concealment is verified or refuted before it is concluded that it was no production-safety accident',
  },
  blocks: { procedure: 'investigation', command: 'conclude-not-accident' },
  role: 'investigating-government',
  basis: answerOf2023.source,
};
