import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';

export const article34: Article = { source: regulation493('第三十四条'), quote: null };

/** Names, numbers of identity cards and secrets are treated before the full text is published (T-38, AP-09). */
export const publicationChecked: GateRule = {
  id: 'publication-checked',
  title: {
    zh: '公布前应当对姓名、身份证件号、涉密内容作出处理并登记',
    en: 'What must be treated (names, numbers of identity cards, secrets) is recorded before the report is published',
  },
  blocks: { procedure: 'investigation', command: 'publish-report' },
  role: 'investigating-government',
  basis: article34.source,
};
