import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';

export const article22: Article = { source: regulation493('第二十二条'), quote: ['并应当邀请人民检察院派人参加。'] };

/** The procuratorate must be invited to the team; the invitation is on record before a report goes out, its answer need not be (JU-12, JU-27). */
export const procuratorateInvited: GateRule = {
  id: 'procuratorate-invited',
  title: {
    zh: '应当邀请人民检察院派人参加调查组',
    en: 'The procuratorate must be invited to the team',
  },
  blocks: { procedure: 'investigation', command: 'submit-report' },
  role: 'investigating-government',
  basis: article22.source,
};
